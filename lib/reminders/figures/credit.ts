import type { DurationMs, EpochMs } from '../../chat/units';
import { type AttemptColumns, type ColumnBlock, OUTCOME_CODES } from './columns';

/** What is known of each order; orders and reminders go by their place among all attempts. */
export interface Credits {
  /** Infinity: no payment is known. */
  paidAt: Float64Array;
  /** The last reminder at or before the payment, if that came within `withinMs` after it; else -1. */
  reminder: Int32Array;
  withinMs: DurationMs;
}

/**
 * Gives each payment to one reminder at most. Looks at all attempts: the last one may lie outside of the period.
 *
 * @param withinMs - how long after a reminder a payment still counts as one after it.
 */
export function creditPayments(
  blocks: readonly ColumnBlock[],
  total: number,
  withinMs: DurationMs,
): Credits {
  const paidAt = new Float64Array(total).fill(Number.POSITIVE_INFINITY);
  const isShown = new Uint8Array(total);
  for (const { columns } of blocks) {
    for (let cell = 0; cell < columns.size; cell += 1) {
      const at = columns.paidAt[cell] as number;
      if (Number.isNaN(at)) continue;
      const order = columns.order[cell] as number;
      const shown = columns.isShownTime[cell] as number;
      const known = isShown[order] as number;
      if (shown > known || (shown === known && at < (paidAt[order] as number))) {
        paidAt[order] = at;
        isShown[order] = shown;
      }
    }
  }
  const reminder = new Int32Array(total).fill(-1);
  const creditedAt = new Float64Array(total).fill(Number.NEGATIVE_INFINITY);
  for (const { columns, firstOrdinal } of blocks) {
    for (let cell = 0; cell < columns.size; cell += 1) {
      const at = columns.at[cell] as number;
      const order = columns.order[cell] as number;
      const paid = paidAt[order] as number;
      // False for an attempt that cannot be read, whose time is NaN.
      if (paid - at >= 0 && paid - at <= withinMs && at >= (creditedAt[order] as number)) {
        creditedAt[order] = at;
        reminder[order] = firstOrdinal + cell;
      }
    }
  }
  return { paidAt, reminder, withinMs };
}

const CLOSED = OUTCOME_CODES.indexOf('closed') + 1;

/** Nothing is known of a payment or of the order's end, and a payment in time is still possible. */
export function isOpen(
  columns: AttemptColumns,
  cell: number,
  { paidAt, withinMs }: Credits,
  now: EpochMs,
): boolean {
  const order = columns.order[cell] as number;
  const isUnpaid = paidAt[order] === Number.POSITIVE_INFINITY;
  return (
    isUnpaid && columns.outcome[cell] !== CLOSED && now <= (columns.at[cell] as number) + withinMs
  );
}
