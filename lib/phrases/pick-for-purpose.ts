import type { Phrase, PhrasePurpose, PhraseUses } from './phrase';
import { byUse } from './use-order';

/** The most used phrase for the purpose that is not excluded, for instance as already said to this buyer. */
export function pickForPurpose(
  phrases: readonly Phrase[],
  uses: PhraseUses,
  purpose: PhrasePurpose,
  excludeIds: readonly string[] = [],
): Phrase | undefined {
  return phrases
    .filter((phrase) => phrase.purpose === purpose && !excludeIds.includes(phrase.id))
    .sort(byUse(uses))[0];
}
