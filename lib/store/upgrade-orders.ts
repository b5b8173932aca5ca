import type { Transaction } from 'dexie';
import type { Attempt, Outcome } from '../reminders/attempt';
import { orderRowOf } from './order-row';
import type { OrderRow } from './rows';

/** Until version 3 an order did not know its attempts. */
export async function layOutOrders(step: Transaction): Promise<void> {
  const outcomes = Map.groupBy(
    (await step.table<Outcome & { seq: number }>('outcomes').toArray()).sort(
      (a, b) => a.seq - b.seq,
    ),
    ({ attemptId }) => attemptId,
  );
  const attempts = Map.groupBy(
    (await step.table<Omit<Attempt, 'outcomes'>>('attempts').toArray()).sort((a, b) => a.at - b.at),
    ({ orderKey }) => orderKey,
  );
  const rows = await step.table<Omit<OrderRow, 'made'>>('orders').toArray();
  await step.table<OrderRow>('orders').bulkPut(
    rows.map((row) => {
      const made = attempts.get(row.key) ?? [];
      return orderRowOf(
        row,
        row,
        made.map((one) => ({ ...one, outcomes: outcomes.get(one.id) ?? [] })),
      );
    }),
  );
}
