import type { SeenOrder } from '../chat/seen-order';
import { type Attempt, orderKey } from '../reminders/attempt';
import {
  type ImportResult,
  type ImportVerdict,
  mergeImported,
} from '../reminders/import/import-verdict';
import { keepColumns } from './attempt-columns';
import { attemptReader } from './attempt-outcomes';
import { settleCommitments } from './commitments';
import type { StoreContext } from './context';
import { gatherChanges } from './gather-changes';
import { observeOrder } from './observe';
import { isSameOrder, seenAnew } from './order-row';
import { settlePairingUses } from './pairings';
import { rowReader } from './readable';
import { orderRow } from './row-checks';
import type { OrderRow } from './rows';

/** Takes a shop's export in, piece by piece; each piece is stored whole, and taking one in again changes nothing. */
export function orderImport(context: StoreContext) {
  const { db, clock, onChange } = context;
  const tell = gatherChanges(onChange);
  const read = rowReader(context, 'orders', orderRow);
  const { withOutcomes } = attemptReader(context);

  async function knownOf(keys: readonly string[]): Promise<Map<string, OrderRow | 'unreadable'>> {
    const rows = (await db.orders.bulkGet([...keys])).filter((row) => row !== undefined);
    return new Map(rows.map((row) => [row.key, read(row) ?? 'unreadable']));
  }

  /** Buyers of these orders who have completed a deal, as `[site, buyer]` in one text. */
  async function boughtBefore(orders: readonly SeenOrder[]): Promise<Set<string>> {
    const pairs = new Map(
      orders
        .filter(({ status, buyer }) => status === 'unpaid' && buyer !== '')
        .map(({ site, buyer }) => [JSON.stringify([site, buyer]), [site, buyer]]),
    );
    // One request for each: one cursor over all took 3.5 times as long with 20,000 orders stored.
    const others = await Promise.all(
      [...pairs.values()].map((pair) => db.orders.where('[site+buyer]').equals(pair).toArray()),
    );
    const bought = others.flat().filter(({ status }) => status === 'success');
    return new Set(bought.map(({ site, buyer }) => JSON.stringify([site, buyer])));
  }

  async function attemptsOf(keys: readonly string[]): Promise<Map<string, Attempt[]>> {
    const rows = await db.attempts
      .where('orderKey')
      .anyOf([...keys])
      .sortBy('at');
    return Map.groupBy(await withOutcomes(rows), (attempt) => attempt.orderKey);
  }

  return {
    /** What `importOrders` would do with each. */
    async compareOrders(orders: readonly SeenOrder[]): Promise<ImportVerdict[]> {
      const known = await knownOf(orders.map(keyOf));
      return orders.map((order) => {
        const row = known.get(keyOf(order));
        if (row === undefined) return 'new';
        return row === 'unreadable' || isSameOrder(row, laid(order, row)) ? 'same' : 'changed';
      });
    },

    importOrders(orders: readonly SeenOrder[]): Promise<ImportResult> {
      let [isSettled, isBought] = [false, false];
      const tables = [
        db.commitments,
        db.pairingUses,
        db.settings,
        db.orders,
        db.attempts,
        db.attemptBlocks,
        db.attemptColumns,
        db.outcomes,
      ];
      return db
        .transaction('rw', tables, async () => {
          isSettled = await settleCommitments(context, orders);
          isBought = await settlePairingUses(context, orders);
          const keys = orders.map(keyOf);
          const known = await knownOf(keys);
          const attempts = await attemptsOf(keys);
          const returning = await boughtBefore(orders);
          const result: ImportResult = { added: 0, changed: 0, observed: 0 };
          const rows: OrderRow[] = [];
          const observed: ReturnType<typeof observeOrder>[] = [];
          for (const order of orders) {
            const key = keyOf(order);
            const row = known.get(key);
            if (row === 'unreadable') continue;
            const merged = mergeImported(row, order);
            const seen = observeOrder(merged, attempts.get(key) ?? [], clock());
            if (seen.added.length > 0) observed.push(seen);
            const isReturning =
              row?.isReturning ?? returning.has(JSON.stringify([merged.site, merged.buyer]));
            const { attempts: made } = seen;
            const next = seenAnew(row, merged, { attempts: made, isReturning, now: clock() });
            if (row && isSameOrder(row, next)) continue;
            rows.push(next);
            if (row) result.changed += 1;
            else result.added += 1;
          }
          await db.orders.bulkPut(rows);
          const outcomes = observed.flatMap(({ added }) => added);
          await db.outcomes.bulkAdd(outcomes);
          for (const seen of observed) await keepColumns(context, seen.attempts);
          return { ...result, observed: outcomes.length };
        })
        .then((result) => {
          if (result.added + result.changed > 0) tell('orders');
          if (result.observed > 0) tell('attempts');
          if (isSettled) tell('commitments');
          if (isBought) tell('pairingUses');
          return result;
        });
    },
  };
}

const keyOf = ({ site, number }: SeenOrder): string => orderKey(site, number);

/** As it would be stored, but for what is made of it. */
const laid = (order: SeenOrder, row: OrderRow): OrderRow => ({
  ...row,
  ...mergeImported(row, order),
});
