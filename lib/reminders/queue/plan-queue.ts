import type { ReminderSettings } from '../../chat/settings';
import type { EpochMs, Zone } from '../../chat/units';
import type { MadeReminder } from '../attempt';
import { planReminder } from '../plan';
import type { ReminderPlan } from '../reminder-plan';
import { compareEntries } from './compare-entries';
import type { QueueBucket, QueueEntry, QueueOrder } from './queue-entry';

export interface QueueFacts {
  /** Unpaid as far as is known, and others of the same buyers that were reminded within a day. */
  orders: readonly QueueOrder[];
  settings: ReminderSettings;
  zone: Zone;
  now: EpochMs;
}

/** Every unpaid order with its plan, in the order in which they are to be worked off. @see rule R6 */
export function planQueue({ orders, settings, zone, now }: QueueFacts): QueueEntry[] {
  const byBuyer = Map.groupBy(
    orders.filter(({ buyer, made }) => buyer !== '' && made.length > 0),
    buyerKey,
  );
  const entries = orders
    .filter(({ status }) => status === 'unpaid')
    .map((order): QueueEntry => {
      const others = byBuyer.get(buyerKey(order)) ?? [];
      const otherAttempts = others.flatMap((other) => (other === order ? [] : other.made));
      const plan = planOf(order, otherAttempts, settings, zone, now);
      return { order, plan, ...placeOf(plan, settings, now) };
    });
  return entries.sort(compareEntries);
}

const buyerKey = ({ site, buyer }: QueueOrder) => `${site}\n${buyer}`;

/** `undefined` where what is stored contradicts itself. */
function planOf(
  order: QueueOrder,
  otherAttempts: readonly MadeReminder[],
  settings: ReminderSettings,
  zone: Zone,
  now: EpochMs,
): ReminderPlan | undefined {
  const { lastBuyerMessageAt } = order;
  try {
    return planReminder({
      order,
      contact: order.contact ?? 'unknown',
      // A clock that was set back since makes it lie ahead.
      ...(lastBuyerMessageAt !== undefined && lastBuyerMessageAt <= now && { lastBuyerMessageAt }),
      attempts: order.made,
      otherAttempts,
      isChatReminderForbidden: order.isChatReminderForbidden ?? false,
      settings,
      zone,
      now,
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function placeOf(
  plan: ReminderPlan | undefined,
  { soonWithinMs }: ReminderSettings,
  now: EpochMs,
): { bucket: QueueBucket; changesAt?: EpochMs } {
  switch (plan?.kind) {
    case 'planned': {
      if (plan.current) return { bucket: 'now', changesAt: plan.current.to };
      if (!plan.next) return { bucket: 'done' };
      const { from } = plan.next;
      if (plan.isFollowUp) return { bucket: 'promised', changesAt: from };
      return from - now <= soonWithinMs
        ? { bucket: 'soon', changesAt: from }
        : { bucket: 'later', changesAt: from - soonWithinMs };
    }
    case 'refused':
      return plan.until === undefined
        ? { bucket: 'done' }
        : { bucket: 'later', changesAt: plan.until };
    case 'notNeeded':
      return { bucket: 'done' };
    default:
      return { bucket: 'unclear' };
  }
}
