import { type ReadonlySignal, signal } from '@preact/signals';
import type { TextKey } from './text';

/** One sentence: its name, then the values that stand in it. */
export type Line = readonly [key: TextKey, ...values: string[]];

/** What became of the agent's last action. */
export interface Notice {
  tone: 'good' | 'bad';
  lines: Line[];
}

export interface Notices {
  current: ReadonlySignal<Notice | undefined>;
  /** Good news leaves by itself; bad news stays until it is dismissed or the next action. */
  good(...lines: Line[]): void;
  bad(...lines: Line[]): void;
  clear(): void;
  dispose(): void;
}

const GOOD_NEWS_MS = 5_000;

export function createNotices(): Notices {
  const current = signal<Notice | undefined>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (notice: Notice | undefined) => {
    clearTimeout(timer);
    current.value = notice;
    if (notice?.tone === 'good') timer = setTimeout(() => show(undefined), GOOD_NEWS_MS);
  };
  return {
    current,
    good: (...lines) => show({ tone: 'good', lines }),
    bad: (...lines) => show({ tone: 'bad', lines }),
    clear: () => show(undefined),
    dispose: () => clearTimeout(timer),
  };
}
