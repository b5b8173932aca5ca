import type { Alphabet } from './alphabet';
import type { Stepper } from './lazy-dfa';
import { isSyllableMark, sharedLength, type Term } from './term';

/**
 * Finds the term as it stands or as pinyin, where a Chinese character stands for any non-empty beginning of one of its
 * readings, and the apostrophe behind a syllable for nothing.
 *
 * A state is the set of offsets in the term that may have been reached, as bits. Offset 0 is always reached.
 */
export function soundedStepper({ text, numbers }: Term, alphabet: Alphabet): Stepper<number> {
  const end = 1 << text.length;
  const marks = [...text].reduce(
    (bits, letter, at) => (isSyllableMark(letter) ? bits | (1 << at) : bits),
    0,
  );
  const after = (reached: number, number: number): number => {
    const readings = alphabet.readings[number] ?? [];
    let literal = 0;
    let sounded = 0;
    for (let rest = reached & (end - 1); rest !== 0; rest &= rest - 1) {
      const at = 31 - Math.clz32(rest & -rest);
      if (number !== 0 && numbers[at] === number) literal |= 2 << at;
      for (const reading of readings)
        sounded |= ((1 << sharedLength(reading, text, at)) - 1) << (at + 1);
    }
    for (let skipped = sounded & marks; skipped !== 0; skipped = (skipped << 1) & marks)
      sounded |= skipped << 1;
    return literal | sounded;
  };

  /** The characters that take the term on from an offset. */
  const carriedOnBy = (at: number): number[] => {
    const literal = numbers[at] ?? 0;
    const sounded = [...alphabet.soundedFrom(text.slice(at, at + 1))];
    return literal === 0 ? sounded : [literal, ...sounded];
  };

  return {
    start: 1,
    next(reached, number) {
      const next = after(reached, number) | 1;
      return next & end ? undefined : next;
    },
    beginning: carriedOnBy(0),
    continuing: (reached) =>
      numbers.flatMap((_, at) => (at > 0 && reached & (1 << at) ? carriedOnBy(at) : [])),
    endFrom(texts, from, to) {
      let reached = 1;
      for (let at = from; at < to && reached !== 0; at++) {
        reached = after(reached, texts[at] ?? 0);
        if (reached & end) return at + 1;
      }
      return -1;
    },
  };
}
