import type { Phrase, PhrasePurpose, PhraseUses } from './phrase';
import { byUse } from './use-order';

/**
 * The most used phrase for the purpose, one that is whole before any that has holes.
 *
 * @param isWhole - it can be filled for this order.
 */
export function pickForPurpose(
  phrases: readonly Phrase[],
  uses: PhraseUses,
  purpose: PhrasePurpose,
  isWhole: (phrase: Phrase) => boolean = () => true,
): Phrase | undefined {
  const fitting = phrases.filter((phrase) => phrase.purpose === purpose).sort(byUse(uses));
  return fitting.find(isWhole) ?? fitting[0];
}
