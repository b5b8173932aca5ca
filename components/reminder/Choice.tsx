import type { ComponentChildren } from 'preact';

interface Props {
  testId: string;
  /** The number key that chooses it, where one does now. */
  keyName?: string | undefined;
  isMain?: boolean;
  isDisabled: boolean;
  isExpanded?: boolean;
  onChoose: () => void;
  children: ComponentChildren;
}

/** A choice of a group, by click or by its number. */
export function Choice(props: Props) {
  const { testId, keyName, isMain, isDisabled, isExpanded, onChoose, children } = props;
  return (
    <button
      type="button"
      class={isMain ? 'chip chip--main' : 'chip'}
      data-testid={testId}
      disabled={isDisabled}
      aria-expanded={isExpanded}
      aria-keyshortcuts={keyName}
      onClick={onChoose}
    >
      {children}
      {keyName && (
        <span class="chip__key" aria-hidden="true">
          {keyName}
        </span>
      )}
    </button>
  );
}
