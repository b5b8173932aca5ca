import { describe, expect, test } from 'vitest';
import { DAY_MS, MINUTE_MS } from '../../../lib/chat/units';
import { PAIRINGS_MAX } from '../../../lib/pairings/pairing';
import { BOUGHT_WITHIN } from '../../../lib/rules/pairing-rules';
import { aNewUse, anOrder, aPairing } from '../pairings/make';
import { START, testDisk } from './test-store';

const bought = anOrder({ placedAt: START + MINUTE_MS });

describe('the shop’s pairings', () => {
  test('are listed in its order, changed in one piece and told of', async () => {
    const disk = testDisk();
    const store = await disk.open();
    const [a, b] = [aPairing({ id: 'a', position: 1 }), aPairing({ id: 'b', position: 0 })];
    await store.changePairings({ put: [a, b], remove: [] });
    expect(await store.listPairings()).toEqual([b, a]);
    const changed = { ...a, why: '换个说法' };
    await store.changePairings({ put: [changed], remove: ['b'] });
    expect(await store.listPairings()).toEqual([changed]);
    expect(disk.changes).toEqual([['pairings'], ['pairings']]);
  });

  test('too many are refused and nothing is changed', async () => {
    const store = await testDisk().open();
    const put = Array.from({ length: PAIRINGS_MAX + 1 }, (_, position) =>
      aPairing({ id: `p${position}`, position }),
    );
    await expect(store.changePairings({ put, remove: [] })).rejects.toThrow(String(put.length));
    expect(await store.listPairings()).toEqual([]);
  });

  test('one that cannot be read is left out, reported and kept', async () => {
    const disk = testDisk();
    const db = await disk.openRaw();
    await db.pairings.add(aPairing({ why: '' }));
    expect(await (await disk.open()).listPairings()).toEqual([]);
    expect(disk.unreadable).toMatchObject([{ table: 'pairings', key: 'p1' }]);
    expect(await db.pairings.count()).toBe(1);
  });
});

describe('what was offered and bought', () => {
  test('a use is kept once, and counted of the pairings that are listed', async () => {
    const disk = testDisk();
    const store = await disk.open();
    await store.changePairings({ put: [aPairing()], remove: [] });
    await store.addPairingUse(aNewUse());
    await store.addPairingUse(aNewUse());
    await store.addPairingUse(aNewUse({ id: 'u2', pairingId: 'gone' }));
    expect(await store.countPairingUses()).toEqual([{ pairingId: 'p1', uses: 1, bought: 0 }]);
    expect(disk.changes).toEqual([['pairings'], ['pairingUses'], ['pairingUses']]);
  });

  test.each(['seeOrders', 'importOrders'] as const)(
    'a purchase that is seen later counts once, however often it is seen: %s',
    async (way) => {
      const disk = testDisk();
      const store = await disk.open();
      await store.changePairings({ put: [aPairing()], remove: [] });
      await store.addPairingUse(aNewUse());
      await store.addPairingUse(aNewUse({ id: 'u2', conversationKey: 'c9', buyer: '小高' }));
      await store[way]([{ ...bought, status: 'unpaid' }]);
      expect(await store.countPairingUses()).toEqual([{ pairingId: 'p1', uses: 2, bought: 0 }]);
      for (const status of ['paidUnshipped', 'paidUnshipped', 'shipped'] as const) {
        await store[way]([{ ...bought, status }]);
        expect(await store.countPairingUses()).toEqual([{ pairingId: 'p1', uses: 2, bought: 1 }]);
      }
      // Pieces of a file are told of later, together.
      if (way === 'seeOrders')
        expect(disk.changes.flat().filter((table) => table === 'pairingUses')).toHaveLength(3);
    },
  );

  test('the shop’s own period counts', async () => {
    const store = await testDisk().open();
    await store.changePairings({ put: [aPairing()], remove: [] });
    await store.addPairingUse(aNewUse());
    await store.setRule({ ruleId: BOUGHT_WITHIN.id, own: { value: DAY_MS, note: '' } });
    await store.seeOrders([{ ...bought, placedAt: START + 2 * DAY_MS }]);
    expect(await store.countPairingUses()).toMatchObject([{ bought: 0 }]);
  });

  test('a pairing that is taken away and put back keeps its counts', async () => {
    const store = await testDisk().open();
    await store.changePairings({ put: [aPairing()], remove: [] });
    await store.addPairingUse(aNewUse());
    await store.changePairings({ put: [], remove: ['p1'] });
    expect(await store.countPairingUses()).toEqual([]);
    await store.changePairings({ put: [aPairing()], remove: [] });
    expect(await store.countPairingUses()).toMatchObject([{ uses: 1 }]);
  });
});
