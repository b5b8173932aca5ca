import type { Stage } from '../chat/stage';
import type { Phrase, PhraseUses } from './phrase';
import { isForOtherChannel } from './pick-for-channel';
import { byUse } from './use-order';

/** What a reply about a return may be about. */
export type ReturnSituation =
  | 'open'
  | 'requested'
  | 'expired'
  | 'excluded'
  /** Quality, not as described, wrong goods: a route of its own, whatever the window. */
  | 'defect'
  | 'freightSeller'
  /** The buyer pays the way back only. */
  | 'freightBack'
  /** The buyer pays both ways. */
  | 'freightBoth'
  | 'freightUnclear';

/** Tags of the replies to each; a reply needs one of them. */
export const SITUATION_TAGS: Record<ReturnSituation, readonly string[]> = {
  open: ['可退'],
  requested: ['寄回'],
  expired: ['过退货期'],
  excluded: ['不适用无理由'],
  defect: ['质量', '描述不符', '发错'],
  freightSeller: ['我方责任'],
  freightBack: ['个人原因'],
  freightBoth: ['个人原因'],
  freightUnclear: ['责任'],
};

/** Says what holds of free shipping only, or is written for everybody to read. */
const NEVER: Partial<Record<ReturnSituation, readonly string[]>> = { freightBoth: ['包邮'] };
const PUBLIC = '公开回复';

/** Most replies offered at once. */
export const RETURN_REPLIES_MAX = 3;

/**
 * Replies to where the return stands: one for each situation first, then more of them, each by use and then in the
 * order of the library. None for another channel or another stage.
 */
export function returnReplies(
  phrases: readonly Phrase[],
  uses: PhraseUses,
  situations: readonly ReturnSituation[],
  stage: Stage,
): Phrase[] {
  const usable = phrases.filter(
    ({ tags, stages, purpose }) =>
      purpose === undefined &&
      !isForOtherChannel({ tags }) &&
      !tags.includes(PUBLIC) &&
      (stages.length === 0 || stages.includes(stage)),
  );
  const bySituation = situations.map((situation) =>
    usable.filter(({ tags }) => fits(tags, situation)).sort(byUse(uses)),
  );
  const firsts = bySituation.flatMap(([first]) => first ?? []);
  return [...new Set([...firsts, ...bySituation.flat()])].slice(0, RETURN_REPLIES_MAX);
}

const fits = (tags: readonly string[], situation: ReturnSituation): boolean =>
  SITUATION_TAGS[situation].some((tag) => tags.includes(tag)) &&
  !NEVER[situation]?.some((tag) => tags.includes(tag));
