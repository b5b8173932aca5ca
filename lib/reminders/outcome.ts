import type { OrderStatus } from '../chat/order';
import { type EpochMs, MINUTE_MS, type Zone } from '../chat/units';
import { atMinuteOfDay } from '../chat/zone';
import { type Attempt, currentOutcome, type Outcome, type OutcomeResult } from './attempt';

const SHOWN_BY: Partial<Record<OrderStatus, 'paid' | 'closed'>> = {
  paidUnshipped: 'paid',
  shipped: 'paid',
  delivered: 'paid',
  success: 'paid',
  closed: 'closed',
};

/**
 * The entry the program adds when the order is seen in this status, if there is one to add.
 *
 * A refund says nothing here: the buyer must have paid, but "paid after a reminder" is not to be claimed from money
 * going back, and some hosts show a cancelled unpaid order under the same words. For the same reason an order that was
 * seen paid and closes later keeps its outcome.
 *
 * @param seen - `paidAt`: the time of payment, if the page shows it. One that lies ahead was read from somewhere else.
 */
export function observedOutcome(
  attempt: Attempt,
  { status, paidAt }: { status: OrderStatus; paidAt?: EpochMs },
  now: EpochMs,
): OutcomeResult | undefined {
  const kind = SHOWN_BY[status];
  if (!kind || currentOutcome(attempt)?.result.kind === kind) return undefined;
  const hasSeen = (seen: 'paid' | 'closed') =>
    attempt.outcomes.some(({ by, result }) => by === 'observed' && result.kind === seen);
  if (hasSeen(kind) || hasSeen('paid')) return undefined;
  return kind === 'paid' && paidAt !== undefined && paidAt <= now ? { kind, paidAt } : { kind };
}

const isSettled = (outcome: Outcome | undefined): boolean =>
  outcome?.result.kind === 'paid' || outcome?.result.kind === 'closed';

/** True if nothing more is expected of the attempt: paid or closed, by a person's last word or by the page. */
export function isFinal(attempt: Attempt): boolean {
  return (
    isSettled(currentOutcome(attempt)) ||
    attempt.outcomes.some((outcome) => outcome.by === 'observed' && isSettled(outcome))
  );
}

const PROMISE_TIMES = [
  { code: 'today10', days: 0, minute: 10 * 60 },
  { code: 'today20', days: 0, minute: 20 * 60 },
  { code: 'tomorrow10', days: 1, minute: 10 * 60 },
  { code: 'tomorrow20', days: 1, minute: 20 * 60 },
  { code: 'dayAfter10', days: 2, minute: 10 * 60 },
] as const;

export interface PromisedTimeChoice {
  code: (typeof PROMISE_TIMES)[number]['code'];
  at: EpochMs;
}

/** Three or four times a buyer may have named, for one click; the next ones more than half an hour ahead. */
export function promisedTimeChoices(now: EpochMs, zone: Zone): PromisedTimeChoice[] {
  return PROMISE_TIMES.map(({ code, days, minute }) => ({
    code,
    at: atMinuteOfDay(now, minute, zone, days),
  }))
    .filter(({ at }) => at - now > 30 * MINUTE_MS)
    .slice(0, 4);
}
