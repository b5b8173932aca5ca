import type { SeenOrder } from '../chat/seen-order';
import type { EpochMs } from '../chat/units';
import { type Attempt, currentOutcome, type MadeReminder, orderKey } from '../reminders/attempt';
import type { OrderRow } from './rows';

/** What a row keeps of its own besides what was seen. */
type Kept = Pick<OrderRow, 'key' | 'changedAt'> & Pick<Partial<OrderRow>, 'told' | 'isReturning'>;

/** The stored form of an order: what was seen, what was made of it, and what the queue finds it by. */
export function orderRowOf(seen: SeenOrder, kept: Kept, attempts: readonly Attempt[]): OrderRow {
  const made = attempts.map(summaryOf);
  const row: OrderRow = { ...seen, ...kept, made };
  delete row.openAt;
  delete row.remindedAt;
  if (seen.status === 'unpaid') row.openAt = openSince(row, made);
  const times = made.map(({ at }) => at);
  if (times.length > 0) row.remindedAt = Math.max(...times);
  return row;
}

export interface SeenAnew {
  attempts: readonly Attempt[];
  isReturning: boolean;
  now: EpochMs;
}

/** What becomes of a stored order that is seen again; of a new one where none is stored. */
export function seenAnew(
  known: OrderRow | undefined,
  seen: SeenOrder,
  { attempts, isReturning, now }: SeenAnew,
): OrderRow {
  const kept: Kept = {
    key: orderKey(seen.site, seen.number),
    changedAt: now,
    ...(isReturning && { isReturning }),
    ...(known?.told && { told: known.told }),
  };
  return orderRowOf(seen, kept, attempts);
}

function summaryOf({ at, channel, outcomes }: Attempt): MadeReminder {
  return {
    at,
    channel,
    outcomes: outcomes.map(({ recordedAt, by, result }) => ({ recordedAt, by, result })),
  };
}

/** An order is kept in the queue for some days from placing, and from the time a buyer has named. */
function openSince({ placedAt, changedAt }: OrderRow, made: readonly MadeReminder[]): EpochMs {
  const promised = made.map((one) => {
    const result = currentOutcome(one)?.result;
    return result?.kind === 'promised' ? result.promisedAt : 0;
  });
  return Math.max(placedAt ?? changedAt, ...promised);
}

/** What follows from the rest, or from the clock. */
const FOLLOWS: readonly (keyof OrderRow)[] = ['changedAt', 'openAt', 'remindedAt'];

/** True if both say the same of the order. */
export function isSameOrder(a: OrderRow, b: OrderRow): boolean {
  const fields = Object.keys({ ...a, ...b }) as (keyof OrderRow)[];
  return fields.every(
    (field) => FOLLOWS.includes(field) || JSON.stringify(a[field]) === JSON.stringify(b[field]),
  );
}
