import type { DurationMs } from '../chat/units';

/** How long the page is kept at once where the browser does not say how long it has nothing to do. */
const SLICE_MS: DurationMs = 6;
/** Then it goes on even if the page is never idle. */
const PATIENCE_MS: DurationMs = 1_000;

/**
 * Runs something once the page has nothing else to do.
 *
 * @param run - is given what tells how much of that time is left.
 * @returns a function that calls it off.
 */
export function whenIdle(run: (remaining: () => DurationMs) => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback((idle) => run(() => idle.timeRemaining()), {
      timeout: PATIENCE_MS,
    });
    return () => cancelIdleCallback(id);
  }
  const timer = setTimeout(() => {
    const until = performance.now() + SLICE_MS;
    run(() => until - performance.now());
  });
  return () => clearTimeout(timer);
}
