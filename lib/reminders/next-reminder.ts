import { type EpochMs, MINUTE_MS } from '../chat/units';
import type { PhrasePurpose } from '../phrases/phrase';
import { FIXED_REMINDER_RULES } from '../rules/reminder-rules';
import { type Because, because } from './because';
import type { ReminderFacts } from './facts';
import type { History, PendingPromise } from './history';
import type { RefusedReminder } from './reminder-plan';
import { type Slot, slotOf } from './slots';
import { consultedOpening, laterOpening, type Opening, silentOpening } from './windows';

/** The reminder that is due, before a channel is chosen. */
export interface NextReminder {
  kind: 'next';
  slot: Slot;
  nth: 1 | 2;
  isFollowUp: boolean;
  purpose: PhrasePurpose;
  /** Chat with a buyer who consulted us opens differently from the other channels. */
  openingBy: (isChat: boolean) => Opening;
  because: Because[];
}

function first(facts: ReminderFacts, placedAt: EpochMs, slot: Slot): NextReminder {
  const { contact, zone, settings } = facts;
  const delay = because('firstDelay', {
    minutes: settings.firstDelayMs / MINUTE_MS,
    from: placedAt + settings.firstDelayMs,
  });
  return {
    kind: 'next',
    slot,
    nth: 1,
    isFollowUp: false,
    purpose: 'remindAddress',
    openingBy: (isChat) => {
      const opening = isChat && contact === 'consulted' ? consultedOpening : silentOpening;
      return opening(placedAt, slot, zone, settings);
    },
    because: contact === 'unknown' ? [delay, because('contactUnknown')] : [delay],
  };
}

function second(
  facts: ReminderFacts,
  placedAt: EpochMs,
  slot: Slot,
  firstMadeAt: EpochMs,
): NextReminder {
  const { zone, settings } = facts;
  const from = Math.max(firstMadeAt + settings.secondAfterMs, placedAt + settings.firstDelayMs);
  const why = because('secondAfter', { from, minutes: settings.secondAfterMs / MINUTE_MS });
  return {
    kind: 'next',
    slot,
    nth: 2,
    isFollowUp: false,
    purpose: 'remindSecond',
    openingBy: () => laterOpening(from, zone, settings, why),
    because: [],
  };
}

function followUp(
  facts: ReminderFacts,
  placedAt: EpochMs,
  slot: Slot,
  nth: 1 | 2,
  { promisedAt, dueAt, isTopUp }: PendingPromise,
): NextReminder {
  const { zone, settings } = facts;
  const from = Math.max(dueAt, placedAt + settings.firstDelayMs);
  const why = isTopUp
    ? because('promisedTopUp', { promisedAt, from, minutes: settings.topUpLeadMs / MINUTE_MS })
    : because('promisedPayment', { promisedAt, from });
  return {
    kind: 'next',
    slot,
    nth,
    isFollowUp: true,
    purpose: isTopUp ? 'remindTopUp' : 'remindPromised',
    openingBy: () => laterOpening(from, zone, settings, why),
    because: [],
  };
}

/**
 * The follow-up of an open promise, else the first reminder, else for a large order the second.
 *
 * An order of unknown amount is an ordinary one. Where the host allows nothing but its own button there is no other
 * channel and no other wording, hence no second reminder.
 */
export function nextReminder(
  facts: ReminderFacts,
  placedAt: EpochMs,
  { reminders, promise }: History,
): NextReminder | RefusedReminder {
  const { order, isChatReminderForbidden, settings, zone } = facts;
  const { amountFen } = order;
  const { largeOrderFen } = settings;
  const slot = slotOf(placedAt, zone, settings);
  const count = reminders.length;
  const [firstMade] = reminders;

  if (promise) return followUp(facts, placedAt, slot, count > 1 ? 2 : 1, promise);
  if (!firstMade) return first(facts, placedAt, slot);

  const size =
    amountFen === undefined
      ? because('amountUnknown', { largeOrderFen })
      : amountFen >= largeOrderFen
        ? because('largeOrder', { amountFen, largeOrderFen })
        : undefined;
  const mayHaveSecond = size?.code === 'largeOrder' && !isChatReminderForbidden;
  const { ordinaryReminders, largeReminders } = FIXED_REMINDER_RULES;
  const most = (mayHaveSecond ? largeReminders : ordinaryReminders).value;
  if (size && count < most) {
    const reminder = second(facts, placedAt, slot, firstMade.at);
    return { ...reminder, because: [size, ...reminder.because] };
  }
  const why = mayHaveSecond ? 'twoPerLargeOrder' : 'onePerOrder';
  const reasons = [because(why, { count })];
  if (size) reasons.push(size);
  if (isChatReminderForbidden) reasons.push(because('hostForbidsChat'));
  return { kind: 'refused', why, because: reasons };
}
