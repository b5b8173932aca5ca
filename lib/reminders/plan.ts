import type { OrderStatus } from '../chat/order';
import { chooseChannel } from './choose-channel';
import { checkFacts, type ReminderFacts } from './facts';
import { readHistory } from './history';
import { nextReminder } from './next-reminder';
import type { ReminderPlan } from './reminder-plan';

export type { Because, BecauseCode } from './because';
export type { ReminderFacts } from './facts';
export type { PlannedReminder, RefusedReminder, ReminderPlan } from './reminder-plan';

const NOT_NEEDED: Partial<Record<OrderStatus, 'paid' | 'closed' | 'refund'>> = {
  paidUnshipped: 'paid',
  shipped: 'paid',
  delivered: 'paid',
  success: 'paid',
  closed: 'closed',
  refunding: 'refund',
  refunded: 'refund',
};

/**
 * When, how and with which wording the buyer of this order is to be reminded of paying.
 *
 * @throws RangeError if an instant or an amount is not valid, or the order closes before it was placed.
 * @see rule R6
 */
export function planReminder(facts: ReminderFacts): ReminderPlan {
  checkFacts(facts);
  const { order, now, settings } = facts;
  const { placedAt } = order;
  const history = readHistory(facts.attempts, settings.topUpLeadMs);

  const notNeeded = NOT_NEEDED[order.status] ?? history.settled;
  if (notNeeded) return { kind: 'notNeeded', why: notNeeded };
  if (order.status !== 'unpaid') return { kind: 'unknown', why: 'statusUnknown' };
  if (placedAt === undefined) return { kind: 'unknown', why: 'placedAtUnknown' };
  if (placedAt > now) return { kind: 'unknown', why: 'placedInFuture' };

  const reminder = nextReminder(facts, placedAt, history);
  if (reminder.kind === 'refused') return reminder;
  const choice = chooseChannel(facts, reminder, history.reminders);
  if (choice.kind === 'refused') return choice;

  const { windows } = choice;
  const current = windows.find((span) => span.from <= now && now < span.to);
  const next = windows.find((span) => span.from > now);
  return {
    kind: 'planned',
    phase: current ? 'open' : next ? 'waiting' : 'passed',
    windows,
    ...(current && { current }),
    ...(next && { next }),
    slot: reminder.slot,
    contact: facts.contact,
    nth: reminder.nth,
    isFollowUp: reminder.isFollowUp,
    channel: choice.channel,
    channelOptions: choice.options,
    purpose: reminder.purpose,
    because: [...reminder.because, ...choice.because],
  };
}
