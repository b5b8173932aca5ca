import type { DurationMs } from '../chat/units';

/** How long the page is kept at once. */
const SLICE_MS: DurationMs = 6;

/**
 * Runs `steps` to its end without keeping the page for longer than a few milliseconds at once.
 *
 * @returns a function that stops it; `onDone` is not called then.
 */
export function inSlices<T>(steps: Iterator<unknown, T>, onDone: (value: T) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = () => {
    const until = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return onDone(step.value);
    } while (performance.now() < until);
    timer = setTimeout(go);
  };
  timer = setTimeout(go);
  return () => clearTimeout(timer);
}
