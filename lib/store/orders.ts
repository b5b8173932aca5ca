import { mergeSeenOrder } from '../chat/merge-seen-order';
import type { SeenOrder } from '../chat/seen-order';
import { type Attempt, orderKey } from '../reminders/attempt';
import { keepColumns } from './attempt-columns';
import { attemptReader } from './attempt-outcomes';
import { settleCommitments } from './commitments';
import type { ChangedTable, StoreContext } from './context';
import { observeOrder } from './observe';
import { isSameOrder, seenAnew } from './order-row';
import { settlePairingUses } from './pairings';
import { rowReader } from './readable';
import { orderRow } from './row-checks';

export function ordersStore(context: StoreContext) {
  const { db, clock, onChange } = context;
  const read = rowReader(context, 'orders', orderRow);
  const { ofOrder } = attemptReader(context);

  /** True if anything we know changed. A row that cannot be read is left as it is. */
  async function remember(seen: SeenOrder, attempts: readonly Attempt[]): Promise<boolean> {
    const key = orderKey(seen.site, seen.number);
    const stored = await db.orders.get(key);
    const known = stored && read(stored);
    if (stored && !known) return false;
    const isReturning = known?.isReturning ?? (await hasBought(seen, key));
    const row = seenAnew(known, mergeSeenOrder(known, seen), {
      attempts,
      isReturning,
      now: clock(),
    });
    if (known && isSameOrder(known, row)) return false;
    await db.orders.put(row);
    return true;
  }

  /** True if the buyer has completed another deal with the shop. */
  async function hasBought({ site, buyer, status }: SeenOrder, key: string): Promise<boolean> {
    if (buyer === '' || status !== 'unpaid') return false;
    const others = await db.orders.where('[site+buyer]').equals([site, buyer]).toArray();
    return others.some((other) => other.key !== key && other.status === 'success');
  }

  return {
    /** Remembers the orders and fills in observed outcomes, all or nothing. */
    async seeOrders(orders: readonly SeenOrder[]): Promise<null> {
      const changed = new Set<ChangedTable>();
      const tables = [
        db.orders,
        db.attempts,
        db.attemptBlocks,
        db.attemptColumns,
        db.outcomes,
        db.commitments,
        db.pairingUses,
        db.settings,
      ];
      await db.transaction('rw', tables, async () => {
        if (await settleCommitments(context, orders)) changed.add('commitments');
        if (await settlePairingUses(context, orders)) changed.add('pairingUses');
        for (const order of orders) {
          const attempts = await ofOrder(orderKey(order.site, order.number));
          const observed = observeOrder(order, attempts, clock());
          if (await remember(order, observed.attempts)) changed.add('orders');
          if (observed.added.length === 0) continue;
          await db.outcomes.bulkAdd(observed.added);
          await keepColumns(context, observed.attempts);
          changed.add('attempts');
        }
      });
      // Silent when nothing is new: a page that sees its orders again on every change would never rest.
      if (changed.size > 0) onChange([...changed]);
      return null;
    },
  };
}
