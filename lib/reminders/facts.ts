import type { Order } from '../chat/order';
import type { Contact } from '../chat/seen-order';
import type { ReminderSettings } from '../chat/settings';
import { type EpochMs, type Fen, requireFen, requireInstant, type Zone } from '../chat/units';
import type { MadeReminder } from './attempt';

/** Everything a plan depends on; nothing else is looked at, no clock is read. */
export interface ReminderFacts {
  order: Pick<Order, 'status' | 'placedAt' | 'amountFen' | 'closesAt'>;
  /** What the shop earns on the order, a loss is negative; else it is counted by the shop's usual margin. */
  profitFen?: Fen | undefined;
  /** From `contactOf`. */
  contact: Contact;
  /** From `lastBuyerMessageAt`. */
  lastBuyerMessageAt?: EpochMs | undefined;
  /** All attempts on this order, in any order. */
  attempts: readonly MadeReminder[];
  /** Attempts to the same buyer on other orders of the shop, where known. */
  otherAttempts?: readonly Pick<MadeReminder, 'channel' | 'at'>[] | undefined;
  /** From `PageFacts`. */
  isChatReminderForbidden: boolean;
  settings: ReminderSettings;
  zone: Zone;
  now: EpochMs;
}

/** @throws RangeError naming the instant or amount that is not valid. */
export function checkFacts({ order, profitFen, now }: ReminderFacts): void {
  requireInstant('now', now);
  const { placedAt, closesAt, amountFen } = order;
  if (placedAt !== undefined) requireInstant('placedAt', placedAt);
  if (closesAt !== undefined) requireInstant('closesAt', closesAt);
  if (amountFen !== undefined) requireFen('amountFen', amountFen);
  if (profitFen !== undefined) requireFen('profitFen', Math.abs(profitFen));
  if (placedAt !== undefined && closesAt !== undefined && closesAt < placedAt) {
    throw new RangeError(`closesAt is before placedAt: ${closesAt} < ${placedAt}`);
  }
}
