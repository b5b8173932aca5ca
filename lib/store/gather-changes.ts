import type { DurationMs } from '../chat/units';
import type { ChangedTable } from './context';

/** While pieces keep coming, the pages hear of them this often. */
const EVERY_MS: DurationMs = 10_000;
/** And this long after the last. */
const QUIET_MS: DurationMs = 1_500;

/**
 * Tells of the first change at once and of a flock of them together: every page plans its queue anew when it hears of
 * one, in the very worker that stores the next piece.
 */
export function gatherChanges(
  tell: (tables: ChangedTable[]) => void,
): (table: ChangedTable) => void {
  const waiting = new Set<ChangedTable>();
  let toldAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    clearTimeout(timer);
    toldAt = performance.now();
    tell([...waiting]);
    waiting.clear();
  }

  return (table) => {
    waiting.add(table);
    clearTimeout(timer);
    if (performance.now() - toldAt >= EVERY_MS) flush();
    else timer = setTimeout(flush, QUIET_MS);
  };
}
