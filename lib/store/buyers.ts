import { type BuyerId, type BuyerNote, type BuyerView, buyerKey, isBlankNote } from '../chat/buyer';
import type { StoreContext } from './context';
import { readRows, rowReader } from './readable';
import { buyerRow, orderRow } from './row-checks';

/** Orders listed of one buyer. */
const ORDERS_SHOWN = 20;

export function buyersStore(context: StoreContext) {
  const { db, clock, onChange } = context;
  const readBuyer = rowReader(context, 'buyers', buyerRow);
  const readOrder = rowReader(context, 'orders', orderRow);

  return {
    /** @param buyer - the name, by which orders and reminders are found; blank finds none. */
    getBuyer(id: BuyerId, buyer: string): Promise<BuyerView> {
      return db.transaction('r', db.buyers, db.orders, db.attempts, async () => {
        const stored = await db.buyers.get(buyerKey(id));
        const row = stored && readBuyer(stored);
        const named = [id.site, buyer];
        const orders =
          buyer === ''
            ? []
            : readRows(readOrder, await db.orders.where('[site+buyer]').equals(named).toArray());
        orders.sort((a, b) => (b.placedAt ?? b.changedAt) - (a.placedAt ?? a.changedAt));
        const reminderCount =
          buyer === '' ? 0 : await db.attempts.where('[site+buyer]').equals(named).count();
        return {
          ...(row && { written: noteOf(row) }),
          orders: orders.slice(0, ORDERS_SHOWN),
          orderCount: orders.length,
          dealCount: orders.filter(({ status }) => status === 'success').length,
          reminderCount,
        };
      });
    },

    /** Replaces what was written; what is blank is not kept. */
    async saveBuyer(id: BuyerId, buyer: string, note: BuyerNote): Promise<null> {
      const key = buyerKey(id);
      if (isBlankNote(note)) await db.buyers.delete(key);
      else await db.buyers.put({ ...note, ...id, key, buyer, changedAt: clock() });
      onChange(['buyers']);
      return null;
    },
  };
}

const noteOf = ({ tags, note, nextContactAt }: BuyerNote): BuyerNote => ({
  tags,
  note,
  ...(nextContactAt !== undefined && { nextContactAt }),
});
