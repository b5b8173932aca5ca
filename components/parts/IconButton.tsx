import type { Ref } from 'preact';
import { Icon, type IconName } from './Icon';

interface Props {
  icon: IconName;
  /** Read out, and shown on hover. */
  label: string;
  testId?: string;
  /** Of a button that unfolds something. */
  isExpanded?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
  onClick: () => void;
}

/** A button that is only a picture. */
export function IconButton({ icon, label, testId, isExpanded, buttonRef, onClick }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      data-testid={testId}
      ref={buttonRef}
      title={label}
      aria-label={label}
      aria-expanded={isExpanded}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
