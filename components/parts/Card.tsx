import type { ComponentChildren } from 'preact';

interface Props {
  title: ComponentChildren;
  /** Stands at the right end of the title line. */
  aside?: ComponentChildren;
  testId?: string;
  class?: string;
  children: ComponentChildren;
}

export function Card({ title, aside, testId, class: extra, children }: Props) {
  return (
    <section class={extra ? `card ${extra}` : 'card'} data-testid={testId}>
      <div class="card__title">
        <h2 class="card__name">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
