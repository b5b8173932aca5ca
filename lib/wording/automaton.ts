const MISS = -1;

/** Edges of a trie in one open-addressed table: 12 bytes for each place instead of a map for each state. */
class Edges {
  private readonly mask: number;
  private readonly from: Int32Array;
  private readonly unit: Uint16Array;
  private readonly to: Int32Array;

  constructor(most: number) {
    const size = 2 ** Math.max(4, Math.ceil(Math.log2(most * 2 + 1)));
    this.mask = size - 1;
    this.from = new Int32Array(size).fill(MISS);
    this.unit = new Uint16Array(size);
    this.to = new Int32Array(size);
  }

  get(state: number, unit: number): number {
    for (let at = this.place(state, unit); ; at = (at + 1) & this.mask) {
      const from = this.from[at];
      if (from === MISS) return MISS;
      if (from === state && this.unit[at] === unit) return this.to[at] as number;
    }
  }

  set(state: number, unit: number, to: number): void {
    let at = this.place(state, unit);
    while (this.from[at] !== MISS) at = (at + 1) & this.mask;
    this.from[at] = state;
    this.unit[at] = unit;
    this.to[at] = to;
  }

  private place(state: number, unit: number): number {
    const hash = Math.imul(state ^ Math.imul(unit, 0x85ebca6b), 0x9e3779b1);
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}

/** @returns false to look for a shorter term that begins at the same place. */
export type Accept = (term: number, from: number, to: number) => boolean;

/**
 * Aho–Corasick over UTF-16 units. The terms are laid in backwards and a text is read from its end, so that each state
 * knows the longest term that *begins* where the reading stands: leftmost-longest needs no more than that.
 */
export class Automaton {
  private readonly edges: Edges;
  /** By state: where to go on when there is no edge. */
  private readonly fail: Int32Array;
  /** By state: the longest term that begins here, and the state that knows the next shorter one. */
  private readonly term: Int32Array;
  private readonly shorter: Int32Array;
  private readonly lengths: readonly number[];
  /** States that the last `longestAt` went through; at most twice the length of its text. */
  steps = 0;

  /** @param terms - folded; empty ones and all but the first of equal ones are never found. */
  constructor(terms: readonly string[]) {
    this.lengths = terms.map(({ length }) => length);
    const most = this.lengths.reduce((sum, length) => sum + length, 1);
    const edges = new Edges(most);
    const parent = new Int32Array(most);
    const units = new Uint16Array(most);
    const own = new Int32Array(most).fill(MISS);
    let count = 1;
    for (const [index, term] of terms.entries()) {
      let state = 0;
      for (let i = term.length - 1; i >= 0; i--) {
        const unit = term.charCodeAt(i);
        let next = edges.get(state, unit);
        if (next === MISS) {
          next = count++;
          edges.set(state, unit, next);
          parent[next] = state;
          units[next] = unit;
        }
        state = next;
      }
      if (state !== 0 && own[state] === MISS) own[state] = index;
    }
    this.edges = edges;
    this.fail = new Int32Array(count);
    this.term = own.slice(0, count);
    this.shorter = new Int32Array(count);
    for (const state of byDepth(parent, count)) this.link(state, parent, units);
  }

  private link(state: number, parent: Int32Array, units: Uint16Array): void {
    const above = parent[state] as number;
    let fail = above === 0 ? 0 : (this.fail[above] as number);
    const unit = units[state] as number;
    if (above !== 0) {
      let next = this.edges.get(fail, unit);
      while (next === MISS && fail !== 0) {
        fail = this.fail[fail] as number;
        next = this.edges.get(fail, unit);
      }
      fail = next === MISS ? 0 : next;
    }
    this.fail[state] = fail;
    // The nearest state down the chain of fails that ends a term.
    this.shorter[state] = this.term[fail] === MISS ? (this.shorter[fail] as number) : fail;
  }

  lengthOf(term: number): number {
    return this.lengths[term] as number;
  }

  /**
   * The longest term that begins at each place, by its index; -1 where none does.
   *
   * @param accept - asked about each term found, longest first, until one is taken.
   */
  longestAt(units: Uint16Array, accept: Accept): Int32Array {
    const found = new Int32Array(units.length).fill(MISS);
    const { edges, fail } = this;
    let state = 0;
    let steps = 0;
    for (let i = units.length - 1; i >= 0; i--) {
      const unit = units[i] as number;
      let next = edges.get(state, unit);
      steps++;
      while (next === MISS && state !== 0) {
        state = fail[state] as number;
        next = edges.get(state, unit);
        steps++;
      }
      state = next === MISS ? 0 : next;
      let ends = this.term[state] === MISS ? (this.shorter[state] as number) : state;
      while (ends !== 0) {
        const term = this.term[ends] as number;
        if (accept(term, i, i + (this.lengths[term] as number))) {
          found[i] = term;
          break;
        }
        ends = this.shorter[ends] as number;
      }
    }
    this.steps = steps;
    return found;
  }
}

/** Every state but the first, none before one that is nearer to the root. A state is made after its parent. */
function byDepth(parent: Int32Array, count: number): number[] {
  const depth = new Int32Array(count);
  for (let state = 1; state < count; state++)
    depth[state] = (depth[parent[state] as number] as number) + 1;
  return Array.from({ length: count - 1 }, (_, i) => i + 1).sort(
    (a, b) => (depth[a] as number) - (depth[b] as number),
  );
}
