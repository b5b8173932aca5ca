import type { ChosenOrder } from '../chat/choose-order';
import type { Message } from '../chat/conversation';
import type { Order, OrderStatus } from '../chat/order';
import type { ShopSettings } from '../chat/settings';
import type { EpochMs } from '../chat/units';
import { contactOf } from '../reminders/contact';
import { figureIn } from '../rules/overrides';
import { OFFER_WITHIN } from '../rules/pairing-rules';
import { decidedInThread } from './decided';

/** Why related goods are brought up now. */
export type Moment =
  | { kind: 'silent'; placedAt: EpochMs }
  /** @property words - the buyer's own. */
  | { kind: 'decided'; words: string };

export interface MomentQuery {
  /** `undefined` where it cannot be told whether there is an order. */
  chosen: ChosenOrder | undefined;
  /** Oldest first; empty where no page shows the thread. */
  messages: readonly Message[];
  /** Whether `messages` is what the page shows of the thread. */
  hasThread: boolean;
  settings: Pick<ShopSettings, 'reminders' | 'ruleOverrides'>;
  now: EpochMs;
}

const JUST_ORDERED: readonly OrderStatus[] = ['unpaid', 'paidUnshipped'];

/**
 * The moment at which related goods are brought up; `undefined` if it is none, or is not sure to be one.
 *
 * @see rules R6, R11
 */
export function momentOf(query: MomentQuery): Moment | undefined {
  const { chosen, messages, hasThread, settings, now } = query;
  if (!chosen || !hasThread) return undefined;
  const withinMs = figureIn(OFFER_WITHIN, settings.ruleOverrides);
  if (chosen.kind === 'chosen') {
    const placedAt = justPlaced(chosen.order, now - withinMs, now);
    const isSilent =
      placedAt !== undefined && contactOf(messages, placedAt, settings.reminders) === 'silent';
    return isSilent ? { kind: 'silent', placedAt } : undefined;
  }
  if (chosen.kind !== 'none') return undefined;
  const words = decidedInThread(messages, { since: now - withinMs, now });
  return words === undefined ? undefined : { kind: 'decided', words };
}

/** When it was placed, if that or the payment is no longer ago than `since`. */
function justPlaced(
  { status, placedAt, paidAt }: Order,
  since: EpochMs,
  now: EpochMs,
): EpochMs | undefined {
  if (placedAt === undefined || placedAt > now || !JUST_ORDERED.includes(status)) return undefined;
  return Math.max(placedAt, paidAt ?? 0) > since ? placedAt : undefined;
}
