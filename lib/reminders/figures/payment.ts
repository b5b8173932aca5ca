import type { EpochMs } from '../../chat/units';
import type { Outcome } from '../attempt';

/** When an order was paid, as far as outcomes tell. */
export interface Payment {
  at: EpochMs;
  /** True if the page showed this time; else it is when the payment was seen or entered. */
  isShown: boolean;
}

/**
 * A payment the page has shown counts whatever was entered beside it; one entered by a person counts while it is the
 * person's last word. Of several the earliest, and a time that the page showed before any other.
 */
export function paymentOf(
  outcomes: readonly Pick<Outcome, 'by' | 'result' | 'recordedAt'>[],
): Payment | undefined {
  const lastWord = outcomes.findLast(({ by }) => by === 'agent');
  let best: Payment | undefined;
  for (const outcome of outcomes) {
    const { by, result, recordedAt } = outcome;
    if (result.kind !== 'paid' || (by === 'agent' && outcome !== lastWord)) continue;
    best = sooner(best, { at: result.paidAt ?? recordedAt, isShown: result.paidAt !== undefined });
  }
  return best;
}

export function sooner(a: Payment | undefined, b: Payment): Payment {
  if (!a) return b;
  if (a.isShown !== b.isShown) return a.isShown ? a : b;
  return b.at < a.at ? b : a;
}
