import type { RawMessage } from '../chat/raw';

/**
 * Tells one thread from another under the same key: where the key is no more than a name, two buyers in a row may
 * share it, and only their words tell that there was a switch.
 *
 * @returns a function that says which of the threads that have stood under the key since it was opened this one is,
 * counted from 0.
 */
export function trackThreads(): (key: string, messages: readonly RawMessage[]) => number {
  let open: string | undefined;
  let which = 0;
  /** What was said in each thread, as it stood last. */
  let known: string[][] = [];

  return (key, messages) => {
    if (key !== open) {
      open = key;
      which = 0;
      known = [];
    }
    // Robots and notices say the same to everybody; times such as 「刚刚」 change by themselves.
    const said = messages.flatMap(({ side, text }) => (side === 'system' ? [] : side + text));
    if (said[0]) {
      const at = known.findIndex((before) => isSame(before, said));
      which = at < 0 ? known.length : at;
      known[which] = said;
    }
    return which;
  };
}

/** New messages, older ones fetched and one taken back leave most of the shorter list in the longer. */
function isSame(before: readonly string[], now: readonly string[]): boolean {
  const kept = before.filter((one) => now.includes(one)).length;
  return kept * 2 > Math.min(before.length, now.length);
}
