import type { RuleOverrides } from '../chat/settings';
import { DAY_MS, type EpochMs, requireInstant } from '../chat/units';
import { type Clock, clockTo } from './clock';
import { figureIn } from './overrides';
import { REVIEW_CHANGE_DAYS } from './review-rules';

/**
 * Until when the buyer can still change a review; counted in days of 24 h from the review itself.
 *
 * @throws RangeError naming the time that is no instant, or `madeAt` if it lies ahead of `now`.
 * @see rule R10
 */
export function reviewClock(madeAt: EpochMs, now: EpochMs, overrides: RuleOverrides): Clock {
  requireInstant('now', now);
  requireInstant('madeAt', madeAt);
  if (madeAt > now) throw new RangeError(`madeAt lies ahead: ${madeAt} > ${now}`);
  return clockTo(madeAt + figureIn(REVIEW_CHANGE_DAYS, overrides) * DAY_MS, now);
}
