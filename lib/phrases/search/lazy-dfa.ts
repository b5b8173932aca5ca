/** Steps of an automaton that has found the whole term. */
export const LITERAL = -2;
export const SOUNDED = -3;
export const MISTYPED = -4;
export type Acceptance = typeof LITERAL | typeof SOUNDED | typeof MISTYPED;

/** What a term looks for, as an automaton over character numbers; a state is told apart by its value. */
export interface Stepper<State extends number | string> {
  start: State;
  /** The state behind one more character, or how the term has ended there. */
  next(state: State, number: number): { state: State } | Acceptance;
}

/** Scans texts for a term by table: each step is worked out when it is first met, and looked up from then on. */
export class LazyDfa<State extends number | string = number | string> {
  /** How the last scan has found the term. */
  acceptance: Acceptance = LITERAL;
  readonly #stepper: Stepper<State>;
  readonly #width: number;
  #table: Int32Array;
  #states: State[] = [];
  #rows = new Map<State, number>();

  /** @param width - how many character numbers there are. */
  constructor(stepper: Stepper<State>, width: number) {
    this.#stepper = stepper;
    this.#width = width;
    this.#table = new Int32Array(width * 4).fill(UNKNOWN);
    this.#rowOf(stepper.start);
  }

  /** Where the first occurrence in `numbers[from, to)` has its last character; -1 if there is none. */
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
      if (next < UNKNOWN) {
        this.acceptance = next as Acceptance;
        return at;
      }
      row = next;
    }
    return -1;
  }

  #step(row: number, number: number): number {
    const from = this.#states[row / this.#width] ?? this.#stepper.start;
    const next = this.#stepper.next(from, number);
    if (typeof next === 'number') {
      this.#table[row + number] = next;
      return next;
    }
    if (this.#states.length >= MAX_STATES) {
      this.#forget();
      return this.#rowOf(next.state);
    }
    const target = this.#rowOf(next.state);
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
      const grown = new Int32Array(this.#table.length * 2).fill(UNKNOWN, this.#table.length);
      grown.set(this.#table);
      this.#table = grown;
    }
    return row;
  }

  #forget(): void {
    this.#states = [];
    this.#rows.clear();
    this.#table.fill(UNKNOWN);
    this.#rowOf(this.#stepper.start);
  }
}

const UNKNOWN = -1;
/** Keeps the table within a few MB. */
const MAX_STATES = 512;
