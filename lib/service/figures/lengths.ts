import type { DurationMs } from '../../chat/units';
import type { Lengths } from './figures';

/** Lengths of time, each at a place. */
export interface PlacedLengths {
  ms: Float64Array;
  place: Uint32Array;
}

/**
 * Count, mean and median by place.
 *
 * @param places - how many there are; each place lies below.
 * @param counts - where given, only lengths marked with 1.
 */
export function lengthsByPlace(
  { ms, place }: PlacedLengths,
  places: number,
  counts?: Uint8Array,
): Lengths[] {
  const ends = new Uint32Array(places);
  for (let at = 0; at < ms.length; at += 1) {
    if (!counts || counts[at] === 1)
      ends[place[at] as number] = (ends[place[at] as number] ?? 0) + 1;
  }
  for (let at = 1; at < places; at += 1) ends[at] = (ends[at] ?? 0) + (ends[at - 1] as number);
  // Laid side by side, place after place, from the end of each backwards.
  const starts = ends.slice();
  const laid = new Float64Array(ends.at(-1) ?? 0);
  for (let at = 0; at < ms.length; at += 1) {
    if (counts && counts[at] !== 1) continue;
    const where = (starts[place[at] as number] as number) - 1;
    starts[place[at] as number] = where;
    laid[where] = ms[at] as number;
  }
  return Array.from(ends, (end, at) => lengthsOf(laid.subarray(starts[at], end)));
}

function lengthsOf(list: Float64Array): Lengths {
  const { length: count } = list;
  if (count === 0) return { count };
  let sum = 0;
  for (const ms of list) sum += ms;
  const high = nth(list, count >> 1);
  // What lies before the middle is not above it.
  const low =
    count % 2 === 1 ? high : list.subarray(0, count >> 1).reduce((a, b) => Math.max(a, b));
  return { count, meanMs: sum / count, medianMs: (low + high) / 2 };
}

/** The value that would stand at `place` were the list sorted; puts none above it before it. Hoare's selection. */
function nth(list: Float64Array, place: number): DurationMs {
  let [from, to] = [0, list.length - 1];
  while (from < to) {
    const pivot = list[(from + to) >> 1] as number;
    let [low, high] = [from, to];
    while (low <= high) {
      while ((list[low] as number) < pivot) low += 1;
      while ((list[high] as number) > pivot) high -= 1;
      if (low > high) break;
      [list[low], list[high]] = [list[high] as number, list[low] as number];
      low += 1;
      high -= 1;
    }
    if (place <= high) to = high;
    else if (place >= low) from = low;
    else break;
  }
  return list[place] as number;
}
