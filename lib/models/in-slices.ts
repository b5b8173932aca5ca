import type { DurationMs } from '../chat/units';
import { whenIdle } from './when-idle';

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
