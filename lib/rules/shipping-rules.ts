import { HOUR_MS } from '../chat/units';
import { rule } from './rule';

/** R5: Tmall's time to ship where the seller promised none, counted from the payment. */
export const TMALL_SHIPS_WITHIN = rule(
  {
    id: 'R5.tmallShipsWithinMs',
    value: 72 * HOUR_MS,
    unit: 'ms',
    source: '002 末篇（卖家一直不发货）',
    reason: '天猫未约定发货时间的，付款后 72 小时内发货',
  },
  { platform: 'tmall' },
);
