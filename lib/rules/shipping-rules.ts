import { HOUR_MS, MINUTE_MS } from '../chat/units';
import { DECIDED, type Rule, rule } from './rule';

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

const TAOBAO_CLAUSE = '000 §二.2.B';
const TMALL_CLAUSE = '001 §售后 2.B';

/** R5: what a broken promise costs, of the deal price or of what was paid for the goods. */
export const EXPOSURE_RULES = {
  taobaoPercent: rule(
    {
      id: 'R5.taobaoBreachPercent',
      value: 5,
      unit: 'percent',
      source: TAOBAO_CLAUSE,
      reason: '违背发货承诺，赔成交金额的 5%',
    },
    { platform: 'taobao' },
  ),
  taobaoLeast: rule(
    {
      id: 'R5.taobaoBreachLeastFen',
      value: 100,
      unit: 'fen',
      source: TAOBAO_CLAUSE,
      reason: '违约金不少于 1 元',
    },
    { platform: 'taobao' },
  ),
  taobaoMost: rule(
    {
      id: 'R5.taobaoBreachMostFen',
      value: 3_000,
      unit: 'fen',
      source: TAOBAO_CLAUSE,
      reason: '违约金不超过 30 元',
    },
    { platform: 'taobao' },
  ),
  taobaoPoints: rule(
    {
      id: 'R5.taobaoBreachPoints',
      value: 3,
      unit: 'count',
      source: TAOBAO_CLAUSE,
      reason: '平台判定前没有主动赔付的，每次再扣 3 分',
    },
    { platform: 'taobao' },
  ),
  tmallPercent: rule(
    {
      id: 'R5.tmallLatePercent',
      value: 30,
      unit: 'percent',
      source: TMALL_CLAUSE,
      reason: '延迟发货，赔商品实付款的 30%，不含运费',
    },
    { platform: 'tmall' },
  ),
  tmallMost: rule(
    {
      id: 'R5.tmallLateMostFen',
      value: 50_000,
      unit: 'fen',
      source: TMALL_CLAUSE,
      reason: '延迟发货的赔付不超过 500 元',
    },
    { platform: 'tmall' },
  ),
} satisfies Record<string, Rule<number>>;

const endOf = (name: string, hour: number, words: string) =>
  rule({
    id: `R5.${name}EndsAt`,
    value: hour * 60,
    unit: 'minuteOfDay',
    source: DECIDED,
    reason: `承诺里只说“${words}”的，算到当天 ${hour}:00`,
  });

/** R5: until when a promise holds that names a day or a part of it and no clock time. */
export const PROMISE_ENDS = {
  morning: endOf('morning', 12, '上午'),
  noon: endOf('noon', 14, '中午'),
  afternoon: endOf('afternoon', 18, '下午'),
  dusk: endOf('dusk', 20, '傍晚'),
  evening: endOf('evening', 24, '晚上'),
  day: endOf('day', 24, '今天、周五'),
} satisfies Record<string, Rule<number>>;

/** R5: how long before a promise lapses the browser tells of it. */
export const PROMISE_LEAD = rule({
  id: 'R5.promiseLeadMs',
  value: 30 * MINUTE_MS,
  unit: 'ms',
  source: DECIDED,
  reason: '承诺到期前 30 分钟提醒一次',
});

export const SHIPPING_RULES: readonly Rule<number>[] = [
  TMALL_SHIPS_WITHIN,
  ...Object.values(EXPOSURE_RULES),
  ...Object.values(PROMISE_ENDS),
  PROMISE_LEAD,
];
