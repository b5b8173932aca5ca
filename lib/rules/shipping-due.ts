import type { Order } from '../chat/order';
import type { Platform, RuleOverrides } from '../chat/settings';
import { type DurationMs, type EpochMs, requireInstant } from '../chat/units';
import { figureIn } from './overrides';
import { TMALL_SHIPS_WITHIN } from './shipping-rules';

/** Until when an order must be shipped, and why: the seller's promise, or the platform's own limit. */
export interface ShippingDeadline {
  at: EpochMs;
  basis: 'promise' | 'platform';
}

export type ShippingUnknown =
  | 'statusUnknown'
  | 'noDeadline'
  /** Closed or in refund: nothing is due that the page could tell us. */
  | 'closed'
  | 'afterSale'
  /** Shipped, says the time; not shipped, says the status. */
  | 'contradictory';

/** Whether the goods left in time (R5). At the deadline itself an order is late: ranges are half-open. */
export type ShippingState =
  | { kind: 'notPaid' }
  | { kind: 'due'; remainingMs: DurationMs; deadline: ShippingDeadline }
  | { kind: 'late'; byMs: DurationMs; deadline: ShippingDeadline }
  /** `inTime` is `undefined` when the time of shipping or the deadline is not known. */
  | { kind: 'shipped'; inTime: boolean | undefined }
  | { kind: 'unknown'; why: ShippingUnknown };

type Shipping = Pick<Order, 'status' | 'paidAt' | 'shipBy' | 'shippedAt' | 'problems'>;

const unknown = (why: ShippingUnknown): ShippingState => ({ kind: 'unknown', why });

/**
 * The promised time; on Tmall without one, 72 h after payment. `undefined` where neither is known, and where the page
 * shows a promise that cannot be read: it may be an earlier one.
 */
function shippingDeadline(
  { shipBy, paidAt, problems }: Pick<Order, 'shipBy' | 'paidAt' | 'problems'>,
  platform: Platform,
  overrides: RuleOverrides,
): ShippingDeadline | undefined {
  if (shipBy !== undefined) {
    requireInstant('shipBy', shipBy);
    return { at: shipBy, basis: 'promise' };
  }
  if (problems.some(({ field }) => field === 'shipBy')) return undefined;
  if (platform !== TMALL_SHIPS_WITHIN.platform || paidAt === undefined) return undefined;
  requireInstant('paidAt', paidAt);
  return { at: paidAt + figureIn(TMALL_SHIPS_WITHIN, overrides), basis: 'platform' };
}

/** @throws RangeError if a time is no instant. @see rule R5 */
export function shippingState(
  order: Shipping,
  now: EpochMs,
  platform: Platform,
  overrides: RuleOverrides = {},
): ShippingState {
  requireInstant('now', now);
  const deadline = shippingDeadline(order, platform, overrides);
  switch (order.status) {
    case 'unpaid':
      return { kind: 'notPaid' };
    case 'paidUnshipped':
      if (order.shippedAt !== undefined) return unknown('contradictory');
      if (!deadline) return unknown('noDeadline');
      return now < deadline.at
        ? { kind: 'due', remainingMs: deadline.at - now, deadline }
        : { kind: 'late', byMs: now - deadline.at, deadline };
    case 'shipped':
    case 'delivered':
    case 'success':
      return { kind: 'shipped', inTime: leftInTime(order.shippedAt, deadline) };
    case 'closed':
      return unknown('closed');
    case 'refunding':
    case 'refunded':
      return unknown('afterSale');
    case 'unknown':
      return unknown('statusUnknown');
  }
}

function leftInTime(
  shippedAt: EpochMs | undefined,
  deadline: ShippingDeadline | undefined,
): boolean | undefined {
  if (shippedAt === undefined || deadline === undefined) return undefined;
  requireInstant('shippedAt', shippedAt);
  return shippedAt < deadline.at;
}
