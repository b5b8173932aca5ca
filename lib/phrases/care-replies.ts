import type { Stage } from '../chat/stage';
import type { Phrase, PhraseUses } from './phrase';
import { byUse } from './use-order';

/** Tags of replies that care for a buyer (R14): about the trade, and about the person. */
export const CARE_TAGS = { trade: '交易关怀', personal: '情感关怀' } as const;

const CARE_MAX = 3;

/**
 * Replies that fit a buyer who has bought before: about the trade where the order stands in a stage of it, and where a
 * day was set to write again, about the person.
 */
export function careReplies(
  phrases: readonly Phrase[],
  uses: PhraseUses,
  { stage, isDue }: { stage: Stage | undefined; isDue: boolean },
): Phrase[] {
  const tagged = (tag: string) => phrases.filter(({ tags }) => tags.includes(tag));
  const trade = tagged(CARE_TAGS.trade).filter(
    ({ stages }) => stage !== undefined && stages.includes(stage),
  );
  const personal = isDue ? tagged(CARE_TAGS.personal) : [];
  return [...trade.sort(byUse(uses)), ...personal.sort(byUse(uses))].slice(0, CARE_MAX);
}
