import { DAY_MS, HOUR_MS, MINUTE_MS } from '../chat/units';
import { DECIDED, rule } from './rule';

/** R11: how long after a silent order, or after the buyer's deciding words, related goods are brought up. */
export const OFFER_WITHIN = rule({
  id: 'R11.offerWithinMs',
  value: 2 * HOUR_MS,
  unit: 'ms',
  source: DECIDED,
  reason: '静默单下单或付款后、买家说定后 2 小时内提示搭配',
});

/** R11: how long after goods were offered a purchase of them still counts as "bought after an offer". */
export const BOUGHT_WITHIN = rule(
  {
    id: 'R11.boughtWithinMs',
    value: 7 * DAY_MS,
    unit: 'ms',
    source: DECIDED,
    reason: '推荐后 7 天内下单买了的，统计里算推荐之后买了',
  },
  { atLeast: MINUTE_MS },
);

export const PAIRING_RULES = { OFFER_WITHIN, BOUGHT_WITHIN };
