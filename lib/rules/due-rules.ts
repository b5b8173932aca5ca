import { DAY_MS, HOUR_MS } from '../chat/units';
import { DECIDED, rule } from './rule';

/** When what is due is told of, and how far ahead it is listed. */
export const DUE_RULES = {
  disputeLeadMs: rule({
    id: 'R9.disputeLeadMs',
    value: 4 * HOUR_MS,
    unit: 'ms',
    source: DECIDED,
    reason: '平台介入的期限到前 4 小时提醒一次',
  }),
  reviewLeadMs: rule({
    id: 'R10.reviewLeadMs',
    value: DAY_MS,
    unit: 'ms',
    source: DECIDED,
    reason: '中差评不能再改之前 1 天提醒一次',
  }),
  aheadDays: rule({
    id: 'R14.dueAheadDays',
    value: 3,
    unit: 'day',
    source: DECIDED,
    reason: '到期列表列到今后第 3 天',
  }),
};
