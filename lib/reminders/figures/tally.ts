import type { Line, Share } from './figures';

/** Counts cases by place. Grows by itself. */
export class Tally {
  private of: Uint32Array;
  private paid: Uint32Array;
  private waiting: Uint32Array;

  constructor(places: number) {
    this.of = new Uint32Array(places);
    this.paid = new Uint32Array(places);
    this.waiting = new Uint32Array(places);
  }

  add(place: number, isPaid: boolean, isWaiting: boolean): void {
    if (place >= this.of.length) this.grow(place + 1);
    this.of[place] = (this.of[place] ?? 0) + 1;
    if (isPaid) this.paid[place] = (this.paid[place] ?? 0) + 1;
    if (isWaiting) this.waiting[place] = (this.waiting[place] ?? 0) + 1;
  }

  share(place: number): Share {
    return {
      of: this.of[place] ?? 0,
      paid: this.paid[place] ?? 0,
      waiting: this.waiting[place] ?? 0,
    };
  }

  /** The lines of these keys, the first at `from`. */
  lines<K extends string | number>(keys: readonly K[], from = 0): Line<K>[] {
    return keys.map((key, index) => ({ key, ...this.share(from + index) }));
  }

  private grow(places: number): void {
    const longer = (old: Uint32Array) => {
      const next = new Uint32Array(places * 2);
      next.set(old);
      return next;
    };
    this.of = longer(this.of);
    this.paid = longer(this.paid);
    this.waiting = longer(this.waiting);
  }
}
