import type { DurationMs } from '../chat/units';

/** How long the page is kept at once where the browser does not say how long it has nothing to do. */
const SLICE_MS: DurationMs = 6;
/** Then it goes on even if the page is never idle. */
const PATIENCE_MS: DurationMs = 1_000;

/**
 * Runs `steps` to its end while the page has nothing else to do, never keeping it for longer than a few milliseconds.
 *
 * @returns a function that stops it; `onDone` is not called then.
 */
export function inSlices<T>(steps: Iterator<unknown, T>, onDone: (value: T) => void): () => void {
  let cancel = () => {};
  const go = (remaining: () => DurationMs) => {
    do {
      const step = steps.next();
      if (step.done) return onDone(step.value);
    } while (remaining() > 1);
    cancel = whenIdle(go);
  };
  cancel = whenIdle(go);
  return () => cancel();
}

type Slice = (remaining: () => DurationMs) => void;

function whenIdle(run: Slice): () => void {
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
