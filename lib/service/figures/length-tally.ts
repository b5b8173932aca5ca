import type { DurationMs } from '../../chat/units';
import type { Lengths } from './figures';

/** Lengths of time by place. */
export class LengthTally {
  private readonly lists: DurationMs[][] = [];

  add(place: number, ms: DurationMs): void {
    const list = this.lists[place];
    if (list) list.push(ms);
    else this.lists[place] = [ms];
  }

  lengths(place: number): Lengths {
    const list = Float64Array.from(this.lists[place] ?? []).sort();
    const { length: count } = list;
    if (count === 0) return { count };
    const sum = list.reduce((total, ms) => total + ms, 0);
    const [low, high] = [list[(count - 1) >> 1] as number, list[count >> 1] as number];
    return { count, meanMs: sum / count, medianMs: (low + high) / 2 };
  }
}
