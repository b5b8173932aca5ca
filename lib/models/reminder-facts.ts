import type { ReadonlySignal } from '@preact/signals';
import type { ReminderSettings, ShopSettings } from '../chat/settings';
import type { EpochMs } from '../chat/units';
import type { PageFacts } from '../messaging/page-link';
import type { Attempt } from '../reminders/attempt';
import { contactOf, lastBuyerMessageAt } from '../reminders/contact';
import { planReminder, type ReminderFacts, type ReminderPlan } from '../reminders/plan';
import type { BuyerPromise } from '../reminders/promise';
import { promisedByBuyer } from '../reminders/promised-by-buyer';
import type { Query } from './query';
import type { Subject } from './subject';

/** What a plan is made from. */
export interface FactNeeds {
  facts: Pick<PageFacts, 'kind' | 'isChatReminderForbidden'>;
  now: ReadonlySignal<EpochMs>;
  settings: ReadonlySignal<ShopSettings | undefined>;
  subject: ReadonlySignal<Subject | undefined>;
  /** Of the subject's order, newest first. */
  attempts: Query<Attempt[]>;
  /** To the same buyer on other orders. */
  otherAttempts: Query<Attempt[]>;
}

/** The plan from what is known now; `undefined` until all of it is here. */
export function planFor(needs: FactNeeds): { plan?: ReminderPlan; problem?: string } | undefined {
  const { value: about } = needs.subject;
  const { value: settings } = needs.settings;
  const { value: attempts } = needs.attempts.value;
  const { value: now } = needs.now;
  const { value: otherAttempts } = needs.otherAttempts.value;
  if (!about || !settings || !attempts || !otherAttempts) return undefined;
  const { reminders, zone } = settings;
  try {
    const plan = planReminder({
      order: about.order,
      ...threadOf(needs, about, reminders, now),
      attempts,
      otherAttempts,
      isChatReminderForbidden: needs.facts.isChatReminderForbidden,
      settings: reminders,
      zone,
      now,
    });
    return { plan };
  } catch (error) {
    if (error instanceof RangeError) return { problem: error.message };
    throw error;
  }
}

/** Without a page there is no thread to look into. */
function threadOf(
  { facts }: Pick<FactNeeds, 'facts'>,
  { conversation: { messages }, order, seen }: Subject,
  settings: ReminderSettings,
  now: EpochMs,
): Pick<ReminderFacts, 'contact' | 'lastBuyerMessageAt'> {
  if (seen) {
    const { contact, lastBuyerMessageAt: at } = seen;
    return { contact, lastBuyerMessageAt: at !== undefined && at <= now ? at : undefined };
  }
  if (facts.kind === 'typed') return { contact: 'unknown' };
  return {
    contact: contactOf(messages, order.placedAt, settings),
    lastBuyerMessageAt: lastBuyerMessageAt(messages, now),
  };
}

/** What the buyer promised in the open conversation since, or in the latest few messages. */
export function promiseAfter(
  { subject, settings }: Pick<FactNeeds, 'subject' | 'settings'>,
  remindedAt: EpochMs,
  now: EpochMs,
): BuyerPromise | undefined {
  const { value: about } = subject;
  const { value: shop } = settings;
  if (!about || !shop) return undefined;
  const { messages } = about.conversation;
  return promisedByBuyer({ messages, remindedAt, zone: shop.zone, now });
}
