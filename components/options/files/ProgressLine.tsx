import type { ComponentChildren } from 'preact';

interface Props {
  /** What is under way; read out once. */
  label: string;
  progress: { done: number; total: number };
  /** How far it is in words; not read out at every step. */
  figure?: string;
  /** The button that stops it. */
  children: ComponentChildren;
}

/** Something long that is under way, how far it is, and a way to stop it. */
export function ProgressLine({ label, progress, figure, children }: Props) {
  return (
    <div class="progress-line">
      <span role="status">{label}</span>
      <progress
        class="progress-line__bar"
        max={progress.total || 1}
        value={progress.done}
        aria-label={label}
      />
      {figure && <span class="muted small">{figure}</span>}
      {children}
    </div>
  );
}
