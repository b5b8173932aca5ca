import type { DurationMs, EpochMs, Fen, Zone } from './units';

/** Whose published rules apply. */
export type Platform = 'taobao' | 'tmall' | 'pinduoduo' | 'douyin' | 'other';

/** Minutes after local midnight, 0 to 1440. */
export type MinuteOfDay = number;

/** Every bound of R6. The defaults and their sources stand in the rule table. */
export interface ReminderSettings {
  /** Starts of the four slots; each lasts until the next begins. */
  morningFrom: MinuteOfDay;
  afternoonFrom: MinuteOfDay;
  eveningFrom: MinuteOfDay;
  nightFrom: MinuteOfDay;
  quietFrom: MinuteOfDay;
  quietTo: MinuteOfDay;
  /** Deadlines of a silent order's window. */
  morningBy: MinuteOfDay;
  afternoonBy: MinuteOfDay;
  nextDayBy: MinuteOfDay;
  /** Earliest reminder after placing. */
  firstDelayMs: DurationMs;
  shortestWindowMs: DurationMs;
  /** A buyer message this long before placing makes the order a consulted one. */
  consultedWithinMs: DurationMs;
  /** A consulted buyer who wrote this recently may be reminded in quiet hours, in chat. */
  onlineWithinMs: DurationMs;
  largeOrderFen: Fen;
  secondAfterMs: DurationMs;
  sameChannelEveryMs: DurationMs;
  /** How long before a promised top-up the follow-up comes. */
  topUpLeadMs: DurationMs;
  /** A window that opens this soon is listed as soon to come. */
  soonWithinMs: DurationMs;
  /** How long before a window closes a reminder not made yet is announced again. */
  closingLeadMs: DurationMs;
  /** How long after placing an unpaid order stays in the queue. */
  queueKeepsMs: DurationMs;
  smsCostFen: Fen;
  phoneCostFen: Fen;
  /** SMS pays where the profit is over this many times its cost. */
  smsProfitTimes: number;
  /** What the shop earns of an order's amount, in whole percent; 0: not known. */
  marginPercent: number;
}

/** A figure the shop has set in place of the rule table's. */
export interface RuleOverride {
  /** In the unit of the rule. */
  value: number;
  /** Why, in the shop's words; may be empty. */
  note: string;
  since: EpochMs;
}

/** What the shop wants of its service; what it has not set is not held against anything. */
export interface ServiceTargets {
  /** At most, on average. */
  firstResponseMs?: DurationMs;
  responseMs?: DurationMs;
  /** At least: the agents' messages over the buyers', in percent. */
  answerRatioPercent?: number;
  /** How long a buyer may wait before the sidebar says so. */
  waitingMs?: DurationMs;
}

export interface ShopSettings {
  shopName: string;
  agentName: string;
  platform: Platform;
  zone: Zone;
  /** Days of the no-reason return window; at least 7. */
  returnDays: number;
  /** Typing a code in the page's composer opens the list of replies there. */
  hasQuickCodes: boolean;
  /** Which reply is inserted after which words of a buyer is remembered on the device, for suggestions. */
  learnsReplies: boolean;
  /** When buyers wrote and were answered is remembered on the device, for the figures of service. */
  recordsService: boolean;
  serviceTargets: ServiceTargets;
  /** The browser tells when a reminder is due. */
  hasAlerts: boolean;
  /** The shop's own words, as written: `词语 | 级别 | 替换 | 说明`, one to a line. */
  ownWords: string;
  reminders: ReminderSettings;
  /** By the id of the rule. Those of R1 and R6 are fields of their own, see above. */
  ruleOverrides: RuleOverrides;
}

export type RuleOverrides = Readonly<Record<string, RuleOverride>>;
