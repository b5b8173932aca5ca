import type { Alphabet } from './alphabet';
import type { TextRange } from './found-phrase';
import { mistypedStepper } from './mistyped-stepper';
import { MAX_SOUNDED, sharedLength, type Term } from './term';

/** The end of the term as it stands at `from`, or -1. */
export function literalEnd(term: Term, numbers: Uint16Array, from: number, to: number): number {
  const end = from + term.numbers.length;
  if (end > to) return -1;
  return term.numbers.every((number, at) => number !== 0 && numbers[from + at] === number)
    ? end
    : -1;
}

/** The end of the term, literal or as pinyin, at `from`, or -1; the fewest characters that do. */
export function soundedEnd(
  term: Term,
  alphabet: Alphabet,
  numbers: Uint16Array,
  from: number,
  to: number,
  offset = 0,
): number {
  if (offset === term.text.length) return from;
  if (from >= to || term.text.length > MAX_SOUNDED) return -1;
  const number = numbers[from] ?? 0;
  let best = -1;
  const tryFrom = (reached: number) => {
    const end = soundedEnd(term, alphabet, numbers, from + 1, to, reached);
    if (end >= 0 && (best < 0 || end < best)) best = end;
  };
  if (number !== 0 && term.numbers[offset] === number) tryFrom(offset + 1);
  for (const reading of alphabet.readings[number] ?? [])
    for (let length = sharedLength(reading, term.text, offset); length > 0; length--)
      tryFrom(offset + length);
  return best;
}

/** Finds where a text fits the term, from left to right without overlaps. */
export function occurrencesOf(term: Term, edits: number, alphabet: Alphabet) {
  const mistyped = edits > 0 ? mistypedStepper(term.text, edits, alphabet) : undefined;
  return (numbers: Uint16Array): TextRange[] => {
    const to = numbers.length;
    const ranges: TextRange[] = [];
    for (let from = 0; from < to; ) {
      let end = mistyped
        ? mistyped.endFrom(numbers, from, to)
        : literalEnd(term, numbers, from, to);
      if (end < 0 && !mistyped) end = soundedEnd(term, alphabet, numbers, from, to);
      if (end > from) ranges.push({ from, to: end });
      from = end > from ? end : from + 1;
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
