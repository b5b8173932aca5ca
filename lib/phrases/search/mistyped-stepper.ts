import type { Alphabet } from './alphabet';
import type { Stepper } from './lazy-dfa';

/** Offsets of the term that may have been reached, as bits, by edits so far; then those with half a swap done. */
type Reached = readonly number[];

/**
 * Finds the term with up to `edits` letters left out, put in, exchanged or swapped: at the beginning of a Latin word, or
 * as full pinyin from any character on. The end may still be missing, as one types.
 */
export function mistypedStepper(term: string, edits: number, alphabet: Alphabet): Stepper<string> {
  const all = 2 ** (term.length + 1) - 1;
  const end = 1 << term.length;
  const places = new Map<string, number>();
  for (const [at, letter] of [...term].entries())
    places.set(letter, (places.get(letter) ?? 0) | (1 << at));

  const start = Array.from({ length: 2 * (edits + 1) }, (_, level) =>
    level <= edits ? 2 ** (level + 1) - 1 : 0,
  );
  const none = start.map(() => 0);
  const step = (reached: Reached, letter: string): number[] => {
    const at = places.get(letter) ?? 0;
    const next = start.map(() => 0);
    for (let level = 0; level <= edits; level++) {
      const half = edits + 1 + level;
      let set = ((bits(reached, level) & at) << 1) | ((bits(reached, half) & at) << 2);
      if (level > 0) {
        const before = bits(reached, level - 1);
        set |= before | (before << 1) | (bits(next, level - 1) << 1);
        next[half] = before & (at >> 1);
      }
      next[level] = set & all;
    }
    return next;
  };
  const isEnd = (reached: Reached) => reached.some((set, level) => level <= edits && set & end);
  /** Through the readings of a character; `undefined` where the term may end in one of them. */
  const sound = (reached: Reached, readings: readonly string[]): number[] | undefined => {
    const union = [...none];
    for (const reading of readings) {
      let within: Reached = reached;
      for (const letter of reading) {
        within = step(within, letter);
        if (isEnd(within)) return undefined;
      }
      within.forEach((set, level) => {
        union[level] = bits(union, level) | set;
      });
    }
    return union;
  };

  return {
    start: START,
    next(state, number) {
      const letter = alphabet.wordLetters[number];
      const readings = alphabet.readings[number] ?? [];
      if (letter) {
        const reached = step(state.startsWith('w') ? reachedIn(state) : start, letter);
        return isEnd(reached) ? undefined : key('w', reached);
      }
      if (readings.length === 0) return START;
      const before = state.startsWith('s') ? reachedIn(state) : none;
      const reached = sound(
        before.map((set, level) => set | bits(start, level)),
        readings,
      );
      if (!reached) return undefined;
      return reached.every((set) => set === 0) ? START : key('s', reached);
    },
    endFrom(numbers, from, to) {
      const isWord = (at: number) => Boolean(alphabet.wordLetters[numbers[at] ?? 0]);
      if (isWord(from) && from > 0 && isWord(from - 1)) return -1;
      let reached: Reached | undefined = start;
      for (let at = from; at < to && isWord(at) === isWord(from); at++) {
        const number = numbers[at] ?? 0;
        const letter = alphabet.wordLetters[number];
        const readings = alphabet.readings[number] ?? [];
        if (letter) {
          reached = step(reached, letter);
          if (isEnd(reached)) return at + 1;
        } else {
          reached = readings.length > 0 ? sound(reached, readings) : none;
          if (!reached) return at + 1;
        }
        if (reached.every((set) => set === 0)) return -1;
      }
      return -1;
    },
  };
}

const bits = (reached: Reached, level: number): number => reached[level] ?? 0;
/** Where no occurrence is under way and a word may begin. */
const START = '';
const key = (kind: 'w' | 's', reached: Reached): string => kind + reached.join();
const reachedIn = (state: string): number[] => state.slice(1).split(',').map(Number);
