import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type EpochMs, HOUR_MS } from '../chat/units';

/** The present instant. */
export type Clock = () => EpochMs;

/** The part of `document` that says whether anyone is looking. */
export type Visibility = Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;

export interface Ticker {
  now: ReadonlySignal<EpochMs>;
  /** Starts ticking; `deadlines` are the instants that countdowns in view run to. */
  follow(deadlines: () => (EpochMs | undefined)[]): void;
  /** Moves at once: for something new that may be younger than the last tick. */
  tick(): void;
  dispose(): void;
}

const FAST_MS = 1_000;
const SLOW_MS = 30_000;

/**
 * The one clock of the sidebar. It moves every second while a deadline is less than an hour ahead, every half
 * minute otherwise, and not at all while the page is hidden.
 */
export function createTicker(clock: Clock, visibility: Visibility): Ticker {
  const now = signal(clock());
  const isVisible = signal(!visibility.hidden);
  let stop: (() => void) | undefined;

  const tick = () => {
    now.value = clock();
  };
  const onVisibility = () => {
    isVisible.value = !visibility.hidden;
    if (isVisible.value) tick();
  };
  visibility.addEventListener('visibilitychange', onVisibility);
  return {
    now,
    tick,
    follow(deadlines) {
      const isClose = computed(() =>
        deadlines().some((at) => at !== undefined && at > now.value && at - now.value < HOUR_MS),
      );
      stop?.();
      stop = effect(() => {
        if (!isVisible.value) return;
        const timer = setInterval(tick, isClose.value ? FAST_MS : SLOW_MS);
        return () => clearInterval(timer);
      });
    },
    dispose() {
      stop?.();
      visibility.removeEventListener('visibilitychange', onVisibility);
    },
  };
}
