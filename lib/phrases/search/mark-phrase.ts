import type { Phrase } from '../phrase';
import type { Alphabet } from './alphabet';
import type { FoundPhrase, TextRange } from './found-phrase';
import { mergeRanges, occurrencesOf } from './occurrences';
import type { Term } from './term';

/** Marks in a phrase where the terms are found. */
export function markPhrase(
  terms: readonly { term: Term; edits: number }[],
  alphabet: Alphabet,
): (phrase: Phrase) => FoundPhrase {
  const finders = terms.map(({ term, edits }) => occurrencesOf(term, edits, alphabet));
  const mark = (text: string): TextRange[] => {
    if (finders.length === 0) return [];
    const numbers = Uint16Array.from({ length: text.length }, (_, at) =>
      alphabet.add(text.charCodeAt(at)),
    );
    return mergeRanges(finders.flatMap((find) => find(numbers)));
  };
  return (phrase) => ({
    phrase,
    inTitle: mark(phrase.title),
    inBody: mark(phrase.body),
    inCode: mark(phrase.code ?? ''),
    inTags: phrase.tags.map(mark),
    inGroup: mark(phrase.group),
  });
}
