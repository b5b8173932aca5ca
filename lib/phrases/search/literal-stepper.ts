import type { Stepper } from './lazy-dfa';
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
  // A character that no text has is numbered like the boundary and must not meet it.
  const known = numbers.filter((number) => number !== 0);
  return {
    start: 0,
    next(met, number) {
      const length = number === 0 ? 0 : advance(met, number);
      return length === numbers.length ? undefined : length;
    },
    beginning: known.slice(0, 1),
    continuing: () => known,
    endFrom(texts, from, to) {
      const end = from + numbers.length;
      if (end > to) return -1;
      for (let at = 0; at < numbers.length; at++)
        if (numbers[at] === 0 || texts[from + at] !== numbers[at]) return -1;
      return end;
    },
  };
}
