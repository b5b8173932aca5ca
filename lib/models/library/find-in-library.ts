import type { EpochMs } from '../../chat/units';
import type { Phrase, PhraseUses } from '../../phrases/phrase';
import { findPhrases } from '../../phrases/search';

/** The phrases that match, best first. The page's one way to the search. */
export function findInLibrary(
  phrases: readonly Phrase[],
  query: string,
  uses: PhraseUses,
  _now: EpochMs,
): Phrase[] {
  return findPhrases(phrases, uses, query, 'unknown').map(({ phrase }) => phrase);
}
