import type { NotPaidReason } from '../reminders/attempt';
import type { Phrase, PhraseUses } from './phrase';
import { isForOtherChannel } from './pick-for-channel';
import { byUse } from './use-order';

/** The tag of a reply to each reason (R8): the words the outcome is recorded with. */
export const REASON_TAGS: Record<NotPaidReason, string> = {
  balanceShort: '余额不足',
  newBuyer: '新手不会付',
  forgotPassword: '忘记密码',
  doubts: '对商品有疑虑',
  priceNotAgreed: '价格没谈拢',
  serviceMissing: '服务没到位',
  orderedByMistake: '拍错了',
};

/**
 * The reply to a buyer who has not paid for this reason: the most used that has its tag, else the first in the order
 * of the library. None that the plan brings by itself, is for another channel, or for another stage.
 */
export function answerToReason(
  phrases: readonly Phrase[],
  uses: PhraseUses,
  reason: NotPaidReason,
): Phrase | undefined {
  return phrases
    .filter(
      ({ tags, stages, purpose }) =>
        purpose === undefined &&
        tags.includes(REASON_TAGS[reason]) &&
        !isForOtherChannel({ tags }) &&
        (stages.length === 0 || stages.includes('unpaid')),
    )
    .sort(byUse(uses))[0];
}
