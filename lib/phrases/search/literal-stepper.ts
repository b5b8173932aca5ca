import { LITERAL, type Stepper } from './lazy-dfa';
import type { Term } from './term';

/** Finds the term as it stands (Knuth, Morris and Pratt); a state is how much of it has been met. */
export function literalStepper({ numbers }: Term): Stepper<number> {
  const advance = (met: number, number: number): number => {
    let length = met;
    while (length > 0 && numbers[length] !== number) length = fallback[length - 1] ?? 0;
    return numbers[length] === number ? length + 1 : length;
  };
  const fallback: number[] = [0];
  for (const number of numbers.slice(1)) fallback.push(advance(fallback.at(-1) ?? 0, number));
  return {
    start: 0,
    next(met, number) {
      // A character that no text has is numbered like the boundary and must not meet it.
      const state = number === 0 ? 0 : advance(met, number);
      return state === numbers.length ? LITERAL : { state };
    },
  };
}
