import type { Order } from '../chat/order';
import { type DurationMs, type EpochMs, requireInstant, type Span, type Zone } from '../chat/units';
import type { Coverage, CoverageUnknown } from './coverage';
import { returnWindow } from './return-window';

/** Why the state of a return cannot be told. */
export type ReturnUnknown =
  | 'statusUnknown'
  /** The page says the parcel arrived, or a refund runs, but shows no usable signing time. */
  | 'signedAtMissing'
  | 'signedInFuture'
  /** Signed, says the time; not even shipped, says the status. */
  | 'contradictory'
  | 'closed'
  /** A refund was asked for and the window is over, but not when it was asked. */
  | 'requestTimeMissing'
  | 'requestInFuture'
  | CoverageUnknown;

/** Where the no-reason return stands (R1). `expired` is never "no rights": a defect is a separate route. */
export type ReturnState =
  | { kind: 'notSigned' }
  /** A request may still be made, also on the day of signing, before the count begins. */
  | { kind: 'open'; remainingMs: DurationMs; window: Span }
  /** Requested in time; stays valid after the end. */
  | { kind: 'requested'; window: Span; at: EpochMs }
  /** Over without a request, or requested too late. `sinceMs` counts from the end of the window to now. */
  | { kind: 'expired'; window: Span; sinceMs: DurationMs }
  | { kind: 'excluded'; reason: string; clause: string }
  | { kind: 'unknown'; why: ReturnUnknown };

type Signing = Pick<Order, 'status' | 'signedAt' | 'returnRequestedAt' | 'problems'>;

export interface ReturnTerms {
  now: EpochMs;
  zone: Zone;
  /** Whole days the shop promises, at least 7. */
  days: number;
  coverage: Coverage;
}

const unknown = (why: ReturnUnknown): ReturnState => ({ kind: 'unknown', why });

/** @throws RangeError if a time is no instant, `zone` no time zone or `days` below 7. @see rule R1 */
export function returnState(order: Signing, terms: ReturnTerms): ReturnState {
  const { now, zone, days, coverage } = terms;
  requireInstant('now', now);
  if (coverage.kind === 'excluded') {
    return { kind: 'excluded', reason: coverage.reason, clause: coverage.clause };
  }
  if (coverage.kind === 'unknown') return unknown(coverage.why);
  if (order.signedAt === undefined) return withoutSigning(order);

  const window = returnWindow(order.signedAt, zone, days);
  if (order.status === 'unpaid' || order.status === 'paidUnshipped') {
    return unknown('contradictory');
  }
  if (order.signedAt > now) return unknown('signedInFuture');
  if (order.returnRequestedAt !== undefined) {
    requireInstant('returnRequestedAt', order.returnRequestedAt);
    if (order.returnRequestedAt > now) return unknown('requestInFuture');
    if (order.returnRequestedAt < window.to) {
      return { kind: 'requested', window, at: order.returnRequestedAt };
    }
  } else if (now >= window.to && wasRequested(order)) {
    return unknown('requestTimeMissing');
  }
  return now < window.to
    ? { kind: 'open', remainingMs: window.to - now, window }
    : { kind: 'expired', window, sinceMs: now - window.to };
}

/**
 * `shipped` counts as not signed, unless the page shows a signing time that cannot be used. A refund without a
 * signing time may have been asked for before the parcel came or after the window, so nothing is concluded from it.
 */
function withoutSigning({ status, problems }: Signing): ReturnState {
  if (problems.some(({ field }) => field === 'signedAt')) return unknown('signedAtMissing');
  switch (status) {
    case 'unpaid':
    case 'paidUnshipped':
    case 'shipped':
      return { kind: 'notSigned' };
    case 'closed':
      return unknown('closed');
    case 'unknown':
      return unknown('statusUnknown');
    default:
      return unknown('signedAtMissing');
  }
}

/** True if the page shows that a request was made, though not at what time. */
function wasRequested({ status, problems }: Signing): boolean {
  return (
    status === 'refunding' ||
    status === 'refunded' ||
    problems.some(({ field }) => field === 'returnRequestedAt')
  );
}
