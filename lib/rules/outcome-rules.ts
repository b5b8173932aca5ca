import { DAY_MS, MINUTE_MS } from '../chat/units';
import { DECIDED, rule } from './rule';

/** R8: how long after a reminder a payment still counts as "paid after a reminder". */
export const CREDITED_WITHIN = rule(
  {
    id: 'R8.creditedWithinMs',
    value: DAY_MS,
    unit: 'ms',
    source: DECIDED,
    reason: '催付后 24 小时内付款的，统计里算催付后付款',
  },
  { atLeast: MINUTE_MS },
);
