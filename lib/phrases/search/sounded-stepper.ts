import type { Alphabet } from './alphabet';
import { LITERAL, SOUNDED, type Stepper } from './lazy-dfa';
import { MAX_SOUNDED, sharedLength, type Term } from './term';

/**
 * Finds the term as it stands or as pinyin, where a Chinese character stands for any non-empty beginning of one of its
 * readings.
 *
 * A state is two sets of offsets in the term that may have been reached, as bits: literally, and with a reading on the
 * way. Offset 0 is always reached.
 */
export function soundedStepper({ text, numbers }: Term, alphabet: Alphabet): Stepper<number> {
  const end = 1 << text.length;
  return {
    start: SET,
    next(state, number) {
      const literal = Math.floor(state / SET);
      const sounded = state % SET;
      const readings = alphabet.readings[number] ?? [];
      let nextLiteral = 1;
      let nextSounded = 0;
      for (let at = 0, bit = 1; at < text.length; at++, bit <<= 1) {
        if (!((literal | sounded) & bit)) continue;
        if (number !== 0 && numbers[at] === number) {
          if (literal & bit) nextLiteral |= bit << 1;
          if (sounded & bit) nextSounded |= bit << 1;
        }
        for (const reading of readings)
          nextSounded |= ((1 << sharedLength(reading, text, at)) - 1) << (at + 1);
      }
      if (nextLiteral & end) return LITERAL;
      if (nextSounded & end) return SOUNDED;
      return { state: nextLiteral * SET + nextSounded };
    },
  };
}

/** Room for the bits of one set; both fit a number exactly. */
const SET = 2 ** (MAX_SOUNDED + 1);
