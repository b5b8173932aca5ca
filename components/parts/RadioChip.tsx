import type { ComponentChildren } from 'preact';

interface Props {
  /** The same for all answers to one question. */
  name: string;
  testId: string;
  isChosen: boolean;
  isDisabled?: boolean;
  title?: string;
  onChoose: () => void;
  children: ComponentChildren;
}

/** One answer among several, drawn as a chip; the arrow keys go from one to the next. */
export function RadioChip({
  name,
  testId,
  isChosen,
  isDisabled,
  title,
  onChoose,
  children,
}: Props) {
  return (
    <label class={isChosen ? 'chip chip--radio chip--chosen' : 'chip chip--radio'} title={title}>
      <input
        type="radio"
        class="visually-hidden"
        data-testid={testId}
        name={name}
        checked={isChosen}
        disabled={isDisabled}
        onChange={onChoose}
      />
      {children}
    </label>
  );
}
