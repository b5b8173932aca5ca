/** What a term looks for, as an automaton over character numbers; a state is told apart by its value. */
export interface Stepper<State extends number | string = number | string> {
  start: State;
  /** The state behind one more character; `undefined` where the term has been found. */
  next(state: State, number: number): State | undefined;
  /** The numbers that may begin an occurrence; any may where it is left out. */
  beginning?: Iterable<number>;
  /** The numbers behind which an occurrence that is under way goes on or ends; any may where it is left out. */
  continuing?(state: State): Iterable<number>;
  /** The end of the shortest occurrence that begins just at `from`, or -1. */
  endFrom(numbers: Uint16Array, from: number, to: number): number;
}

/** Scans texts for a term by table: each step is worked out when it is first met, and looked up from then on. */
export class LazyDfa<State extends number | string> {
  readonly #stepper: Stepper<State>;
  readonly #width: number;
  #table: Int32Array;
  #states: State[] = [];
  #rows = new Map<State, number>();
  /** Two characters need a look only if these have a bit in common for the one and the next. */
  readonly #first: Uint8Array;
  readonly #second: Uint8Array;

  /** @param width - how many character numbers there are. */
  constructor(stepper: Stepper<State>, width: number) {
    this.#stepper = stepper;
    this.#width = width;
    this.#table = new Int32Array(width * 4);
    this.#rowOf(stepper.start);
    this.#first = new Uint8Array(width).fill(stepper.beginning ? 0 : ANY);
    this.#second = new Uint8Array(width).fill(ANY);
    this.#look();
  }

  /**
   * Where the occurrence in `numbers[from, to)` that ends first has its last character; -1 if there is none. What
   * follows on `to` is read but does not count.
   */
  scan(numbers: Uint16Array, from: number, to: number): number {
    const first = this.#first;
    const second = this.#second;
    // Reading past the end would make every reading slow.
    const paired = Math.min(to, numbers.length - 1);
    let table = this.#table;
    let row = START;
    for (let at = from; at < to; at++) {
      // Most characters lead from the start back to it; looked up apart, these need not wait for each other.
      if (row === START) {
        let number = numbers[at] as number;
        while (at < paired) {
          const following = numbers[at + 1] as number;
          if (((first[number] as number) & (second[following] as number)) !== 0) break;
          number = following;
          at++;
        }
        if (at === to) return -1;
      }
      let next = table[row + (numbers[at] as number)] as number;
      if (next === UNKNOWN) {
        next = this.#step(row, numbers[at] as number);
        table = this.#table;
      }
      if (next === FOUND) return at;
      row = next;
    }
    return -1;
  }

  #step(row: number, number: number): number {
    const next = this.#stepper.next(this.#stateOf(row), number);
    if (next === undefined) {
      this.#table[row + number] = FOUND;
      return FOUND;
    }
    if (this.#states.length >= MAX_STATES) {
      this.#forget();
      return this.#rowOf(next);
    }
    const target = this.#rowOf(next);
    this.#table[row + number] = target;
    if (row === START && target === START) this.#first[number] = 0;
    return target;
  }

  /** Works out which characters may begin an occurrence, and behind which of them it may go on with which. */
  #look(): void {
    const { beginning, continuing } = this.#stepper;
    if (!beginning) return;
    const bits = new Map<number, number>();
    for (const number of beginning) {
      if (number >= this.#width || this.#table[number] !== UNKNOWN) continue;
      const row = this.#step(START, number);
      if (row === START) continue;
      let bit = row === FOUND || !continuing || bits.size === PAIR_BITS ? ANY : bits.get(row);
      if (bit === undefined) {
        bit = 1 << bits.size;
        bits.set(row, bit);
        for (const next of continuing?.(this.#stateOf(row)) ?? [])
          if (next < this.#width) this.#second[next] = (this.#second[next] ?? 0) | bit;
      }
      this.#first[number] = bit;
    }
  }

  #stateOf(row: number): State {
    return this.#states[row / this.#width] ?? this.#stepper.start;
  }

  #rowOf(state: State): number {
    const known = this.#rows.get(state);
    if (known !== undefined) return known;
    const row = this.#states.length * this.#width;
    this.#states.push(state);
    this.#rows.set(state, row);
    if (row + this.#width > this.#table.length) {
      const grown = new Int32Array(this.#table.length * 2);
      grown.set(this.#table);
      this.#table = grown;
    }
    const { beginning, continuing } = this.#stepper;
    const isAny = !beginning || !continuing;
    this.#table.fill(isAny ? UNKNOWN : START, row, row + this.#width);
    if (isAny) return row;
    for (const numbers of [beginning, continuing(state)])
      for (const number of numbers) if (number < this.#width) this.#table[row + number] = UNKNOWN;
    return row;
  }

  #forget(): void {
    this.#states = [];
    this.#rows.clear();
    this.#rowOf(this.#stepper.start);
  }
}

const START = 0;
const UNKNOWN = -1;
const FOUND = -2;
/** The bit that every character has as a second one; the lower ones stand each for a state. */
const ANY = 1 << 7;
const PAIR_BITS = 7;
/** Keeps the table within a few MB. */
const MAX_STATES = 512;
