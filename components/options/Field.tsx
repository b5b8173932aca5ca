import type { ComponentChildren } from 'preact';

interface Props {
  label: string;
  hint?: ComponentChildren;
  /** The control itself. */
  children: ComponentChildren;
}

export function Field({ label, hint, children }: Props) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control comes as a child.
    <label class="field">
      <span class="field__label">
        {label}
        {hint && <span class="muted small">{hint}</span>}
      </span>
      {children}
    </label>
  );
}
