import type { ComponentChildren } from 'preact';
import type { CardName } from '../../lib/models/asked-card';

interface Props {
  title: ComponentChildren;
  /** Stands at the right end of the title line. */
  aside?: ComponentChildren;
  testId?: string;
  /** What leads to it, see `AskedCard`. */
  name?: CardName;
  class?: string;
  children: ComponentChildren;
}

export function Card({ title, aside, testId, name, class: extra, children }: Props) {
  return (
    <section class={extra ? `card ${extra}` : 'card'} data-testid={testId} data-card={name}>
      <div class="card__title">
        <h2 class="card__name">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
