import { slotAtMinute } from '../slots';
import { AMOUNT_BOUNDS, bandPlace, bandPlaces } from './bands';
import type { ColumnBlock } from './columns';
import { isOpen } from './credit';
import { type CountingQuery, SLOT_KEYS } from './figures-query';
import { Tally } from './tally';

/** Counts the orders reminded of in the period, each once: as its last reminder in the period knows it. */
export function countOrders(blocks: readonly ColumnBlock[], total: number, query: CountingQuery) {
  const { now, clock, credits, settings } = query;
  const { lastReminder, isPaid } = findOrders(blocks, total, query);
  const slotOfMinute = Uint8Array.from({ length: 1440 }, (_, minute) =>
    SLOT_KEYS.indexOf(slotAtMinute(minute, settings)),
  );
  const all = new Tally(1);
  const slot = new Tally(SLOT_KEYS.length);
  const amount = new Tally(bandPlaces(AMOUNT_BOUNDS));
  let paidFen = 0;
  let paidWithoutAmount = 0;

  for (const { columns, firstOrdinal } of blocks) {
    for (let cell = 0; cell < columns.size; cell += 1) {
      const order = columns.order[cell] as number;
      if (lastReminder[order] !== firstOrdinal + cell) continue;
      const isOrderPaid = isPaid[order] === 1;
      const isWaiting = isOpen(columns, cell, credits, now);
      const placedAt = columns.placedAt[cell] as number;
      const fen = columns.amountFen[cell] as number;
      const slotPlace = Number.isNaN(placedAt)
        ? SLOT_KEYS.indexOf('unknown')
        : (slotOfMinute[clock.minute(placedAt)] as number);
      all.add(0, isOrderPaid, isWaiting);
      slot.add(slotPlace, isOrderPaid, isWaiting);
      amount.add(bandPlace(fen, AMOUNT_BOUNDS), isOrderPaid, isWaiting);
      if (!isOrderPaid) continue;
      if (Number.isNaN(fen)) paidWithoutAmount += 1;
      else paidFen += fen;
    }
  }
  return { all: all.share(0), paidFen, paidWithoutAmount, slot, amount };
}

/** Of each order with a reminder in the period: which is the last, and whether one of them has the payment. */
function findOrders(
  blocks: readonly ColumnBlock[],
  total: number,
  { period, credits }: CountingQuery,
) {
  const lastReminder = new Int32Array(total).fill(-1);
  const lastAt = new Float64Array(total).fill(Number.NEGATIVE_INFINITY);
  const isPaid = new Uint8Array(total);
  for (const { columns, firstOrdinal } of blocks) {
    for (let cell = 0; cell < columns.size; cell += 1) {
      const at = columns.at[cell] as number;
      if (!(at >= period.from && at < period.to)) continue;
      const order = columns.order[cell] as number;
      if (credits.reminder[order] === firstOrdinal + cell) isPaid[order] = 1;
      if (at >= (lastAt[order] as number)) {
        lastAt[order] = at;
        lastReminder[order] = firstOrdinal + cell;
      }
    }
  }
  return { lastReminder, isPaid };
}
