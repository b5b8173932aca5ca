import type { TextRange } from './found-phrase';
import type { TermAutomaton } from './term-automaton';

/**
 * Finds where `numbers[from, to)` fits the term, from left to right without overlaps; offsets count from `from`.
 *
 * @param longest - how many characters an occurrence may have.
 */
export function occurrencesBy({ stepper, dfa }: TermAutomaton, longest: number) {
  return (numbers: Uint16Array, from: number, to: number): TextRange[] => {
    const ranges: TextRange[] = [];
    for (let free = from; free < to; ) {
      const last = dfa.scan(numbers, free, to);
      if (last < 0) break;
      let begin = Math.max(free, last + 1 - longest);
      while (begin < last && stepper.endFrom(numbers, begin, last + 1) < 0) begin++;
      free = last + 1;
      ranges.push({ from: begin - from, to: free - from });
    }
    return ranges;
  };
}

/** All ranges in order, those that touch or overlap as one. */
export function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}
