import type { Phrase } from '../phrase';
import type { FoundPhrase, TextRange } from './found-phrase';
import { mergeRanges, occurrencesBy } from './occurrences';
import { fieldStart, type PackedTexts } from './packed-texts';
import type { Term } from './term';
import type { TermAutomaton } from './term-automaton';

/** Marks in a phrase, the one at this place of the packed texts, where the terms are found. */
export function markPhrase(
  terms: readonly { term: Term; edits: number }[],
  { numbers, starts }: PackedTexts,
  automatonOf: (term: Term, edits: number) => TermAutomaton,
): (phrase: Phrase, place: number) => FoundPhrase {
  const finders = terms.map(({ term, edits }) =>
    // Each character takes a letter of the term or, at most, stands for one put in by mistake.
    occurrencesBy(automatonOf(term, edits), term.text.length + edits),
  );
  const [only] = finders.length === 1 ? finders : [];
  const mark = (text: string, from: number): TextRange[] => {
    const to = from + text.length;
    if (only) return only(numbers, from, to);
    return mergeRanges(finders.flatMap((find) => find(numbers, from, to)));
  };
  return (phrase, place) => {
    let tagStart = fieldStart(starts, place, 'tags');
    return {
      phrase,
      inTitle: mark(phrase.title, fieldStart(starts, place, 'title')),
      inBody: mark(phrase.body, fieldStart(starts, place, 'body')),
      inCode: mark(phrase.code ?? '', fieldStart(starts, place, 'code')),
      inTags: phrase.tags.map((tag) => {
        const from = tagStart;
        tagStart += tag.length + 1;
        return mark(tag, from);
      }),
      inGroup: mark(phrase.group, fieldStart(starts, place, 'group')),
    };
  };
}
