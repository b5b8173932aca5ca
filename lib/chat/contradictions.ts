import type { Order, OrderField } from './order';
import { type EpochMs, MINUTE_MS } from './units';

type TimeField = Extract<
  OrderField,
  'placedAt' | 'closesAt' | 'paidAt' | 'shipBy' | 'shippedAt' | 'signedAt' | 'returnRequestedAt'
>;

/** Clocks of the page and of this machine may differ by this much. */
export const CLOCK_SKEW_MS = 10 * MINUTE_MS;

/** What has happened cannot lie ahead. */
const PAST: readonly TimeField[] = [
  'placedAt',
  'paidAt',
  'shippedAt',
  'signedAt',
  'returnRequestedAt',
];

/**
 * The second never comes before the first; where it does the second is dropped, since the later steps hang on the
 * earlier. Payment may follow shipping and signing (货到付款), and a refund may be asked for before the parcel came.
 */
const IN_ORDER: readonly (readonly [TimeField, TimeField])[] = [
  ['placedAt', 'paidAt'],
  ['placedAt', 'closesAt'],
  ['placedAt', 'shipBy'],
  ['placedAt', 'shippedAt'],
  ['placedAt', 'signedAt'],
  ['shippedAt', 'signedAt'],
  ['placedAt', 'returnRequestedAt'],
];

/**
 * Times that rule a status out. `shipped` allows a signing time: the status stays until the buyer confirms, days
 * after the carrier delivered.
 */
const RULED_OUT_BY: Partial<Record<Order['status'], readonly TimeField[]>> = {
  unpaid: ['paidAt', 'shippedAt', 'signedAt'],
  paidUnshipped: ['shippedAt', 'signedAt'],
};

/** The order with each field that contradicts another taken back to unknown, and a problem saying so. */
export function withoutContradictions(read: Order, now: EpochMs): Order {
  const order: Order = { ...read, problems: [...read.problems] };
  const drop = (field: TimeField) => {
    order[field] = undefined;
    order.problems.push({ field, code: 'contradictory' });
  };

  for (const field of PAST) {
    if ((order[field] ?? now) > now + CLOCK_SKEW_MS) drop(field);
  }
  for (const [first, second] of IN_ORDER) {
    const [before, after] = [order[first], order[second]];
    if (before === undefined || after === undefined || after >= before) continue;
    if (isSameShownMinute(before, after)) order[second] = before;
    else drop(second);
  }
  if (RULED_OUT_BY[order.status]?.some((field) => order[field] !== undefined)) {
    order.status = 'unknown';
    order.problems.push({ field: 'status', code: 'contradictory', text: order.statusText });
  }
  return order;
}

/** "15:20" beside "15:20:33": the page shows one without seconds, and nothing contradicts. */
function isSameShownMinute(before: EpochMs, after: EpochMs): boolean {
  return after % MINUTE_MS === 0 && before - after < MINUTE_MS;
}
