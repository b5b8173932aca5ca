import type { ReminderSettings } from '../chat/settings';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../chat/units';
import { DECIDED, type Rule, type RuleUnit, rule } from './rule';

const figure = (
  name: string,
  value: number,
  unit: RuleUnit,
  source: string,
  reason: string,
): Rule<number> => rule({ id: `R6.${name}`, value, unit, source, reason });

const clock = (name: string, hour: number, source: string, reason: string) =>
  figure(name, hour * 60, 'minuteOfDay', source, reason);
const time = (name: string, ms: number, source: string, reason: string) =>
  figure(name, ms, 'ms', source, reason);
const money = (name: string, fen: number, reason: string) =>
  figure(name, fen, 'fen', DECIDED, reason);

/** Every bound of R6 that a shop can change, by its name in the settings. */
export const REMINDER_RULES: Record<keyof ReminderSettings, Rule<number>> = {
  morningFrom: clock('morningFrom', 6, DECIDED, '06:00 起下的单算上午单'),
  afternoonFrom: clock('afternoonFrom', 12, DECIDED, '12:00 起下的单算下午单'),
  eveningFrom: clock('eveningFrom', 17, DECIDED, '17:00 起下的单算傍晚单'),
  nightFrom: clock('nightFrom', 22, DECIDED, '22:00 起下的单算半夜单'),
  quietFrom: clock('quietFrom', 22, DECIDED, '22:00 起不打扰买家'),
  quietTo: clock('quietTo', 8, DECIDED, '08:00 前不打扰买家'),
  morningBy: clock('morningBy', 12, '001 §催付时机 A', '上午的静默单，当天 12:00 前催'),
  afternoonBy: clock('afternoonBy', 17, '001 §催付时机 B', '下午的静默单，当天 17:00 前催'),
  nextDayBy: clock(
    'nextDayBy',
    10,
    '001 §催付时机 C、D',
    '傍晚单次日 10:00 前催，半夜单 10:00 后催',
  ),
  firstDelayMs: time('firstDelayMs', 10 * MINUTE_MS, '001 §催付时机', '拍下满 10 分钟仍未付再联系'),
  shortestWindowMs: time('shortestWindowMs', 30 * MINUTE_MS, DECIDED, '催付时段至少留 30 分钟'),
  consultedWithinMs: time('consultedWithinMs', DAY_MS, DECIDED, '下单前 24 小时内聊过，算咨询单'),
  onlineWithinMs: time('onlineWithinMs', 30 * MINUTE_MS, DECIDED, '30 分钟内说过话，算买家在线'),
  largeOrderFen: money('largeOrderFen', 500_00, '满 500 元算大单'),
  secondAfterMs: time('secondAfterMs', 4 * HOUR_MS, DECIDED, '大单第二次催付至少隔 4 小时'),
  sameChannelEveryMs: time(
    'sameChannelEveryMs',
    DAY_MS,
    DECIDED,
    '同一买家同一渠道 24 小时内只催一次',
  ),
  topUpLeadMs: time('topUpLeadMs', 15 * MINUTE_MS, DECIDED, '买家说几点充值，提前 15 分钟跟进'),
  soonWithinMs: time('soonWithinMs', HOUR_MS, DECIDED, '一小时内开始的，列在「快到了」'),
  closingLeadMs: time('closingLeadMs', 15 * MINUTE_MS, DECIDED, '时段结束前 15 分钟再提醒一次'),
  queueKeepsMs: time('queueKeepsMs', 7 * DAY_MS, DECIDED, '下单 7 天还没付的，不再列出'),
  smsCostFen: money('smsCostFen', 5, '一条短信按 0.05 元算'),
  phoneCostFen: money('phoneCostFen', 1_00, '一通电话按 1 元算'),
  smsProfitTimes: figure('smsProfitTimes', 20, 'times', DECIDED, '利润超过短信成本 20 倍才发短信'),
  marginPercent: figure(
    'marginPercent',
    0,
    'percent',
    DECIDED,
    '0 就是不知道利润，发不发短信由客服定',
  ),
};

/** Figures of R6 that are no setting. */
export const FIXED_REMINDER_RULES = {
  chatCostFen: money('chatCostFen', 0, '聊天里催付不花钱'),
  ordinaryReminders: figure(
    'ordinaryReminders',
    1,
    'count',
    '001 §催付时间和频率',
    '普通订单只催一次',
  ),
  largeReminders: figure('largeReminders', 2, 'count', '001 §备注 2', '大单最多催两次'),
};
