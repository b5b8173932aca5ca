import type { SeenOrder } from '../chat/seen-order';
import { PAIRINGS_MAX, type Pairing } from '../pairings/pairing';
import {
  followedBy,
  isPurchase,
  type NewPairingUse,
  type PairingCount,
  type PairingUse,
} from '../pairings/pairing-use';
import { figureIn } from '../rules/overrides';
import { BOUGHT_WITHIN } from '../rules/pairing-rules';
import type { StoreContext } from './context';
import { readRows, rowReader } from './readable';
import { pairingRow, pairingUseRow } from './row-checks';
import type { PairingUseRow } from './rows';
import { settingsStore } from './settings';

/** A change of the shop's list, whole or not at all. */
export interface PairingChange {
  /** New ones, and what others are to be. */
  put: Pairing[];
  remove: string[];
}

/** The shop's pairings, what was offered by them, and what was bought after. */
export function pairingsStore(context: StoreContext) {
  const { db, clock, onChange } = context;
  const read = rowReader(context, 'pairings', pairingRow);

  return {
    /** In the shop's order. */
    async listPairings(): Promise<Pairing[]> {
      return readRows(read, await db.pairings.orderBy('position').toArray());
    },

    /** @throws RangeError if there would be more than `PAIRINGS_MAX`; nothing is changed then. */
    async changePairings({ put, remove }: PairingChange): Promise<null> {
      await db.transaction('rw', db.pairings, async () => {
        await db.pairings.bulkDelete(remove);
        await db.pairings.bulkPut(put);
        const count = await db.pairings.count();
        if (count > PAIRINGS_MAX) throw new RangeError(`${count} pairings`);
      });
      onChange(['pairings']);
      return null;
    },

    /** One that is kept already stays as it is. */
    async addPairingUse(given: NewPairingUse): Promise<null> {
      const isNew = await db.transaction('rw', db.pairingUses, async () => {
        if (await db.pairingUses.get(given.id)) return false;
        await db.pairingUses.add({ ...given, at: clock(), bought: 0 });
        return true;
      });
      if (isNew) onChange(['pairingUses']);
      return null;
    },

    /** Of the pairings of the list that were ever used. */
    countPairingUses(): Promise<PairingCount[]> {
      return db.transaction('r', db.pairings, db.pairingUses, async () => {
        const ids = await db.pairings.toCollection().primaryKeys();
        const of = (id: string, ...bought: [0 | 1, 0 | 1]) =>
          db.pairingUses
            .where('[pairingId+bought]')
            .between([id, bought[0]], [id, bought[1]], true, true)
            .count();
        const counts = await Promise.all(
          ids.map(async (pairingId) => {
            const [uses, bought] = await Promise.all([of(pairingId, 0, 1), of(pairingId, 1, 1)]);
            return { pairingId, uses, bought };
          }),
        );
        return counts.filter(({ uses }) => uses > 0);
      });
    },
  };
}

/**
 * Marks the uses that these orders followed; true if any was. To be called in a transaction over `pairingUses` and
 * `settings`.
 */
export async function settlePairingUses(
  context: StoreContext,
  orders: readonly SeenOrder[],
): Promise<boolean> {
  const { db } = context;
  const purchases = orders.filter(isPurchase);
  if (purchases.length === 0 || (await db.pairingUses.count()) === 0) return false;
  const read = rowReader(context, 'pairingUses', pairingUseRow);
  const { ruleOverrides } = await settingsStore(context).getSettings();
  const withinMs = figureIn(BOUGHT_WITHIN, ruleOverrides);
  const buyers = new Map(
    purchases.map(({ site, buyer }) => [JSON.stringify([site, buyer]), [site, buyer]]),
  );
  const rows = await db.pairingUses
    .where('[site+buyer]')
    .anyOf([...buyers.values()])
    .toArray();
  let uses: PairingUse[] = readRows<PairingUseRow>(read, rows).map(({ bought: _, ...use }) => use);
  const followed = new Map<string, PairingUseRow>();
  for (const order of purchases) {
    for (const use of followedBy(order, uses, withinMs)) {
      followed.set(use.id, { ...use, bought: 1 });
      uses = uses.map((one) => (one.id === use.id ? use : one));
    }
  }
  await db.pairingUses.bulkPut([...followed.values()]);
  return followed.size > 0;
}
