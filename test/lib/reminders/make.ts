import { Temporal } from 'temporal-polyfill';
import type { Message } from '../../../lib/chat/conversation';
import type { EpochMs, Span, Zone } from '../../../lib/chat/units';
import type { Attempt, Outcome, OutcomeResult } from '../../../lib/reminders/attempt';
import type { ReminderFacts } from '../../../lib/reminders/facts';
import type { PlannedReminder, ReminderPlan } from '../../../lib/reminders/reminder-plan';
import { defaultShopSettings } from '../../../lib/rules/default-settings';

export const SHANGHAI: Zone = 'Asia/Shanghai';
export const SETTINGS = defaultShopSettings().reminders;

/** `at('11-20 09:00')` by the shop's wall clock in 2026. */
export function at(monthDayTime: string, zone: Zone = SHANGHAI): EpochMs {
  const local = Temporal.PlainDateTime.from(`2026-${monthDayTime.replace(' ', 'T')}`);
  return local.toZonedDateTime(zone).epochMilliseconds;
}

/** `11-20 09:00`, for results that can be read. */
export function clock(value: EpochMs, zone: Zone = SHANGHAI): string {
  const local = Temporal.Instant.fromEpochMilliseconds(value).toZonedDateTimeISO(zone);
  return local.toPlainDateTime().toString({ smallestUnit: 'minute' }).slice(5).replace('T', ' ');
}

export function clocks(windows: readonly Span[], zone: Zone = SHANGHAI): string[] {
  return windows.map(({ from, to }) => `${clock(from, zone)} – ${clock(to, zone)}`);
}

type FactsOver = Partial<Omit<ReminderFacts, 'order'>> & {
  order?: Partial<ReminderFacts['order']>;
};

/** An ordinary silent order, placed and looked at on the morning of 20 November. */
export function facts(over: FactsOver = {}): ReminderFacts {
  return {
    contact: 'silent',
    attempts: [],
    isChatReminderForbidden: false,
    settings: SETTINGS,
    zone: SHANGHAI,
    now: at('11-20 09:00'),
    ...over,
    order: { status: 'unpaid', placedAt: at('11-20 09:00'), amountFen: 89_00, ...over.order },
  };
}

/** Facts about an order placed at this time and looked at in the same minute. */
export function placed(monthDayTime: string, over: FactsOver = {}): ReminderFacts {
  const placedAt = at(monthDayTime, over.zone);
  return facts({ now: placedAt, ...over, order: { placedAt, ...over.order } });
}

let made = 0;

export function outcome(
  recordedAt: EpochMs,
  result: OutcomeResult,
  by: Outcome['by'] = 'agent',
): Outcome {
  return { id: `outcome-${++made}`, attemptId: 'attempt', recordedAt, by, result };
}

export function attempt(madeAt: EpochMs, over: Partial<Attempt> = {}): Attempt {
  return {
    id: `attempt-${++made}`,
    orderKey: 'practice|1',
    site: 'practice',
    orderNumber: '1',
    conversationKey: 'c1',
    buyer: 'b1',
    at: madeAt,
    channel: 'chat',
    outcomes: [],
    ...over,
  };
}

export function message(side: Message['side'], sentAt?: EpochMs): Message {
  return sentAt === undefined ? { side, text: '…' } : { side, text: '…', at: sentAt };
}

/** @throws if the plan is of another kind. */
export function planned(plan: ReminderPlan): PlannedReminder {
  if (plan.kind !== 'planned') throw new Error(`not planned: ${JSON.stringify(plan)}`);
  return plan;
}

export function codes(plan: ReminderPlan): string[] {
  return 'because' in plan ? plan.because.map(({ code }) => code) : [];
}
