import type { Ref } from 'preact';
import { Icon, type IconName } from './Icon';

interface Props {
  icon: IconName;
  /** Read out, and shown on hover. */
  label: string;
  testId?: string;
  buttonRef?: Ref<HTMLButtonElement>;
  onClick: () => void;
}

/** A button that is only a picture. */
export function IconButton({ icon, label, testId, buttonRef, onClick }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      data-testid={testId}
      ref={buttonRef}
      title={label}
      aria-label={label}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
