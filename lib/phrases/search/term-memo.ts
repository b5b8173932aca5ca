import type { Hits } from './term-search';

/**
 * Remembers the last searches for a term, so that the next letter looks only where the letters before were found, and
 * taking one back costs nothing.
 */
export class TermMemo {
  readonly #hits = new Map<string, Hits>();

  get(text: string, before: string): Hits | undefined {
    return this.#hits.get(`${before} ${text}`);
  }

  /** The hits of the longest beginning of the term that is remembered: what fits the term is among them. */
  narrowest(text: string, before: string): Hits | undefined {
    for (let length = text.length - 1; length > 0; length--) {
      const hits = this.get(text.slice(0, length), before);
      if (hits) return hits;
    }
    return undefined;
  }

  keep(text: string, before: string, hits: Hits): void {
    this.#hits.set(`${before} ${text}`, hits);
    if (this.#hits.size <= KEPT) return;
    for (const oldest of this.#hits.keys()) {
      this.#hits.delete(oldest);
      return;
    }
  }
}

const KEPT = 24;
