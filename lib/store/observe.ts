import type { SeenOrder } from '../chat/seen-order';
import type { EpochMs } from '../chat/units';
import type { Attempt, Outcome } from '../reminders/attempt';
import { observedOutcome } from '../reminders/outcome';

/** The attempts of an order with what its shown state adds to them, and the added entries alone. */
export function observeOrder(
  order: SeenOrder,
  attempts: readonly Attempt[],
  now: EpochMs,
): { attempts: Attempt[]; added: Outcome[] } {
  const added: Outcome[] = [];
  const observed = attempts.map((attempt) => {
    const result = observedOutcome(attempt, order, now);
    if (!result) return attempt;
    const outcome: Outcome = {
      id: crypto.randomUUID(),
      attemptId: attempt.id,
      recordedAt: now,
      by: 'observed',
      result,
    };
    added.push(outcome);
    return { ...attempt, outcomes: [...attempt.outcomes, outcome] };
  });
  return { attempts: observed, added };
}
