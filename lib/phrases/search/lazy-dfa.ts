/** What a term looks for, as an automaton over character numbers; a state is told apart by its value. */
export interface Stepper<State extends number | string = number | string> {
  start: State;
  /** The state behind one more character; `undefined` where the term has been found. */
  next(state: State, number: number): State | undefined;
  /** The numbers that may lead from the state elsewhere than to the start; all of them where it is left out. */
  leading?(state: State): Iterable<number>;
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

  /** @param width - how many character numbers there are. */
  constructor(stepper: Stepper<State>, width: number) {
    this.#stepper = stepper;
    this.#width = width;
    this.#table = new Int32Array(width * 4);
    this.#rowOf(stepper.start);
  }

  /** Where the occurrence in `numbers[from, to)` that ends first has its last character; -1 if there is none. */
  scan(numbers: Uint16Array, from: number, to: number): number {
    let table = this.#table;
    let row = 0;
    for (let at = from; at < to; at++) {
      // Most characters lead from the start to the start; looked up apart, these need not wait for each other.
      if (row === 0) {
        while (at < to && table[numbers[at] as number] === 0) at++;
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
    const from = this.#states[row / this.#width] ?? this.#stepper.start;
    const next = this.#stepper.next(from, number);
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
    return target;
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
    const leading = this.#stepper.leading?.(state);
    if (!leading) this.#table.fill(UNKNOWN, row, row + this.#width);
    else {
      this.#table.fill(START, row, row + this.#width);
      for (const number of leading) if (number < this.#width) this.#table[row + number] = UNKNOWN;
    }
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
/** Keeps the table within a few MB. */
const MAX_STATES = 512;
