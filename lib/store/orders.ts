import type { SeenOrder } from '../chat/seen-order';
import { type Outcome, orderKey } from '../reminders/attempt';
import { observedOutcome } from '../reminders/outcome';
import { attemptReader } from './attempt-outcomes';
import type { ChangedTable, StoreContext } from './context';
import type { OrderRow } from './db';
import { rowReader } from './readable';
import { orderRow } from './row-checks';

export function ordersStore(context: StoreContext) {
  const { db, clock, onChange } = context;
  const read = rowReader(context, 'orders', orderRow);
  const { ofOrder } = attemptReader(context);

  /** True if anything we know changed; a fact the page no longer shows is kept. */
  async function remember(order: SeenOrder): Promise<boolean> {
    const key = orderKey(order.site, order.number);
    const stored = await db.orders.get(key);
    const known = stored && read(stored);
    if (stored && !known) return false;
    const row: OrderRow = { ...order, ...known, ...shown(order), key, changedAt: clock() };
    if (known && isSame(known, row)) return false;
    await db.orders.put(row);
    return true;
  }

  /** True if an outcome was added. */
  async function observe({ site, number, status }: SeenOrder): Promise<boolean> {
    const observed: Outcome[] = [];
    for (const attempt of await ofOrder(orderKey(site, number))) {
      const result = observedOutcome(attempt, status);
      if (!result) continue;
      const outcome = { id: crypto.randomUUID(), attemptId: attempt.id, recordedAt: clock() };
      observed.push({ ...outcome, by: 'observed', result });
    }
    await db.outcomes.bulkAdd(observed);
    return observed.length > 0;
  }

  return {
    /** Remembers the orders and fills in observed outcomes, all or nothing. */
    async seeOrders(orders: readonly SeenOrder[]): Promise<null> {
      const changed = new Set<ChangedTable>();
      await db.transaction('rw', db.orders, db.attempts, db.outcomes, async () => {
        for (const order of orders) {
          if (await remember(order)) changed.add('orders');
          if (await observe(order)) changed.add('attempts');
        }
      });
      // Silent when nothing is new: a page that sees its orders again on every change would never rest.
      if (changed.size > 0) onChange([...changed]);
      return null;
    },
  };
}

function shown(order: SeenOrder): Partial<SeenOrder> {
  return Object.fromEntries(
    Object.entries(order).filter(([, value]) => value !== undefined && value !== ''),
  );
}

function isSame(a: OrderRow, b: OrderRow): boolean {
  const fields = Object.keys({ ...a, ...b }) as (keyof OrderRow)[];
  return fields.every((field) => field === 'changedAt' || a[field] === b[field]);
}
