import type { ComponentChildren } from 'preact';

interface Props {
  name: string;
  testId: string;
  children: ComponentChildren;
}

/** One figure above the pictures: its name, and what is to be said of it in `dd`s. */
export function Headline({ name, testId, children }: Props) {
  return (
    <div data-testid={testId}>
      <dt>{name}</dt>
      {children}
    </div>
  );
}
