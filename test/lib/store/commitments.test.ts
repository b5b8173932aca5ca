import { describe, expect, test } from 'vitest';
import type { SeenOrder } from '../../../lib/chat/seen-order';
import { HOUR_MS, MINUTE_MS } from '../../../lib/chat/units';
import type { NewCommitment } from '../../../lib/commitments/commitment';
import { aSeenOrder, START, testDisk } from './test-store';

const DUE = START + 4 * HOUR_MS;

function aCommitment(change: Partial<NewCommitment> = {}): NewCommitment {
  return {
    id: 'ship-1',
    site: 'practice',
    orderNumber: '2026111400001',
    conversationKey: 'c1',
    buyer: '小林',
    kind: 'ship',
    words: '今天15点前发货',
    dueAt: DUE,
    madeAt: START,
    state: 'open',
    ...change,
  };
}

const ofOrder = ['practice', '2026111400001'] as const;

describe('keeping commitments', () => {
  test('one message is kept once, whether it is told of again, in two tabs or after it was sent', async () => {
    const disk = testDisk();
    const [one, other] = [await disk.open(), await disk.open()];
    await Promise.all([one, other, one].map((store) => store.addCommitment(aCommitment())));
    const sent = aCommitment({ id: 'ship-2', madeAt: START + MINUTE_MS });
    expect(await one.addCommitment(sent)).toMatchObject({ id: 'ship-1', state: 'open' });
    expect(await other.commitmentsOfOrder(...ofOrder)).toHaveLength(1);
    expect(disk.changes).toEqual([['commitments']]);
  });

  test('those of an order are listed as they fall due, those of others are not', async () => {
    const store = await testDisk().open();
    await store.addCommitment(aCommitment({ id: 'b', words: '明天到', kind: 'arrive' }));
    await store.addCommitment(aCommitment({ id: 'a', dueAt: DUE - 1 }));
    await store.addCommitment(aCommitment({ id: 'c', orderNumber: '2' }));
    const all = await store.commitmentsOfOrder(...ofOrder);
    expect(all.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('one that is none is kept as withdrawn, so that it is not asked about again', async () => {
    const store = await testDisk().open();
    await store.addCommitment(aCommitment({ state: 'withdrawn' }));
    expect(await store.addCommitment(aCommitment())).toMatchObject({ state: 'withdrawn' });
  });

  test('the agent closes and opens it again', async () => {
    const disk = testDisk();
    const store = await disk.open();
    await store.addCommitment(aCommitment());
    expect(await store.setCommitment('ship-1', 'kept')).toMatchObject({
      state: 'kept',
      closedAt: expect.any(Number),
    });
    expect(await store.setCommitment('ship-1', 'open')).not.toHaveProperty('closedAt');
    await expect(store.setCommitment('nobody', 'kept')).rejects.toThrow('nobody');
  });

  test('a row that cannot be read is left out, reported and kept', async () => {
    const disk = testDisk();
    const db = await disk.openRaw();
    const broken = { ...aCommitment({ id: 'x' }), orderKey: 'practice|2026111400001', dueAt: -1 };
    await db.commitments.add(broken);
    const store = await disk.open();
    expect(await store.commitmentsOfOrder(...ofOrder)).toEqual([]);
    expect(disk.unreadable).toMatchObject([{ table: 'commitments', key: 'x' }]);
    expect(await db.commitments.count()).toBe(1);
  });
});

describe('R5 seeing the order shipped closes its commitments', () => {
  const shipped = (shippedAt?: number): SeenOrder =>
    aSeenOrder({ status: 'shipped', ...(shippedAt !== undefined && { shippedAt }) });

  test.each([
    ['in time', DUE, 'kept'],
    ['late', DUE + 1, 'lapsed'],
    ['in time as far as can be seen', undefined, 'kept'],
  ])('%s, on a page or in an export', async (_reason, shippedAt, state) => {
    for (const way of ['seeOrders', 'importOrders'] as const) {
      const disk = testDisk();
      const store = await disk.open();
      await store.addCommitment(aCommitment());
      await store[way]([aSeenOrder({ status: 'paidUnshipped' })]);
      expect(await store.commitmentsOfOrder(...ofOrder)).toMatchObject([{ state: 'open' }]);
      await store[way]([shipped(shippedAt)]);
      expect(await store.commitmentsOfOrder(...ofOrder)).toMatchObject([{ state }]);
      expect(disk.changes.flat()).toContain('commitments');
    }
  });

  test('another order’s shipping closes nothing', async () => {
    const store = await testDisk().open();
    await store.addCommitment(aCommitment());
    await store.seeOrders([aSeenOrder({ number: '2', status: 'shipped', shippedAt: DUE })]);
    expect(await store.commitmentsOfOrder(...ofOrder)).toMatchObject([{ state: 'open' }]);
  });

  test('what the agent has closed stays as it is', async () => {
    const store = await testDisk().open();
    await store.addCommitment(aCommitment());
    await store.setCommitment('ship-1', 'kept');
    await store.seeOrders([shipped(DUE + 1)]);
    expect(await store.commitmentsOfOrder(...ofOrder)).toMatchObject([{ state: 'kept' }]);
  });
});

describe('R5 telling of commitments that are about to lapse', () => {
  const LEAD = 30 * MINUTE_MS;

  test('once, half an hour before; until then the next look is for then', async () => {
    const disk = testDisk();
    const store = await disk.open();
    await store.addCommitment(aCommitment());
    expect(await store.takeCommitmentAlerts()).toEqual({
      alerts: [],
      openCount: 0,
      nextAt: DUE - LEAD,
    });
    disk.setClock(DUE - LEAD);
    const [first, again] = [await store.takeCommitmentAlerts(), await store.takeCommitmentAlerts()];
    expect(first).toMatchObject({ alerts: [{ id: 'ship-1' }], openCount: 1 });
    expect(first.alerts[0]).not.toHaveProperty('isTold');
    expect(again).toEqual({ alerts: [], openCount: 1 });
  });

  test('what came due while the machine slept is told once, together', async () => {
    const disk = testDisk();
    const store = await disk.open();
    await store.addCommitment(aCommitment());
    await store.addCommitment(aCommitment({ id: 'b', orderNumber: '2', dueAt: DUE - 1 }));
    disk.setClock(DUE + 9 * HOUR_MS);
    const { alerts } = await store.takeCommitmentAlerts();
    expect(alerts.map(({ id }) => id)).toEqual(['b', 'ship-1']);
    expect((await store.takeCommitmentAlerts()).alerts).toEqual([]);
  });

  test('not more than once a minute, reminders counted in', async () => {
    const disk = testDisk();
    const store = await disk.open();
    await store.addCommitment(aCommitment());
    await store.addCommitment(aCommitment({ id: 'b', orderNumber: '2', dueAt: DUE + 10_000 }));
    disk.setClock(DUE - LEAD);
    expect((await store.takeCommitmentAlerts()).alerts).toHaveLength(1);
    disk.setClock(DUE - LEAD + 10_000);
    const waiting = await store.takeCommitmentAlerts();
    expect(waiting.alerts).toEqual([]);
    expect(waiting.nextAt).toBe(DUE - LEAD + MINUTE_MS);
    disk.setClock(DUE - LEAD + 2 * MINUTE_MS);
    expect((await store.takeCommitmentAlerts()).alerts).toMatchObject([{ id: 'b' }]);
  });

  test('nothing of what is kept, nothing where the shop wants no alerts, the shop’s own lead', async () => {
    const disk = testDisk();
    const store = await disk.open();
    await store.addCommitment(aCommitment());
    const own = { 'R5.promiseLeadMs': { value: HOUR_MS, note: '', since: 0 } };
    await store.setSettings({ hasAlerts: false, ruleOverrides: own });
    disk.setClock(DUE - HOUR_MS);
    expect(await store.takeCommitmentAlerts()).toEqual({ alerts: [], openCount: 1 });
    await store.setSettings({ hasAlerts: true });
    await store.setCommitment('ship-1', 'kept');
    expect(await store.takeCommitmentAlerts()).toEqual({ alerts: [], openCount: 0 });
  });

  test('what the browser refused to show is told the next time', async () => {
    const disk = testDisk();
    const store = await disk.open();
    await store.addCommitment(aCommitment());
    disk.setClock(DUE - LEAD);
    const { alerts } = await store.takeCommitmentAlerts();
    await store.untellCommitments(alerts);
    disk.setClock(DUE - LEAD + 2 * MINUTE_MS);
    expect((await store.takeCommitmentAlerts()).alerts).toHaveLength(1);
  });
});
