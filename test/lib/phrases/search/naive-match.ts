import type { Phrase } from '../../../../lib/phrases/phrase';
import { fewReadings } from './few-readings';

/** Whether the term is found in the text, written down as the rule is said and tried everywhere. */
export function isFoundIn(term: string, text: string): boolean {
  return [...text].some((_, at) => beginsWith(text.slice(at), term));
}

function beginsWith(text: string, term: string): boolean {
  if (term === '') return true;
  const [first, rest] = [text.slice(0, 1), text.slice(1)];
  if (first === '') return false;
  if (first.toLowerCase() === term.slice(0, 1) && beginsWith(rest, term.slice(1))) return true;
  return fewReadings(first)
    .flatMap((reading) => [reading.replace('ü', 'v'), reading.replace('ü', 'u')])
    .flatMap((reading) => Array.from(reading, (_, at) => reading.slice(0, at + 1)))
    .some((start) => term.startsWith(start) && beginsWith(rest, term.slice(start.length)));
}

export const isFoundInPhrase = (query: string, phrase: Phrase): boolean =>
  query
    .toLowerCase()
    .split(' ')
    .filter(Boolean)
    .every((term) =>
      [phrase.title, phrase.code ?? '', phrase.body, phrase.group, ...phrase.tags].some((text) =>
        isFoundIn(term, text),
      ),
    );
