import { describe, expect, test } from 'vitest';
import type { OrderStatus } from '../../../lib/chat/order';
import { anAttempt, aSeenOrder, testDisk } from './test-store';

describe('remembering orders', () => {
  test('a fact the page no longer shows is kept, the rest follows the page', async () => {
    const disk = testDisk();
    const store = await disk.open();
    await store.seeOrders([aSeenOrder({ amountFen: 9_900, itemTitle: '帆布包' })]);
    await store.seeOrders([aSeenOrder({ status: 'unknown', amountFen: undefined, buyer: '' })]);
    const [row] = await (await disk.openRaw()).orders.toArray();
    expect(row).toMatchObject({ status: 'unknown', amountFen: 9_900, itemTitle: '帆布包' });
    expect(row?.buyer).toBe(aSeenOrder().buyer);
  });

  test('seeing the same again changes nothing and says nothing', async () => {
    const disk = testDisk();
    const store = await disk.open();
    await store.seeOrders([aSeenOrder()]);
    await store.seeOrders([aSeenOrder()]);
    expect(disk.changes).toEqual([['orders']]);
  });

  test('equal numbers on two sites are two orders', async () => {
    const disk = testDisk();
    const store = await disk.open();
    await store.seeOrders([aSeenOrder(), aSeenOrder({ site: 'elsewhere' })]);
    expect(await (await disk.openRaw()).orders.count()).toBe(2);
  });
});

describe('observing outcomes', () => {
  const observedAfter = async (...statuses: OrderStatus[]) => {
    const disk = testDisk();
    const store = await disk.open();
    await store.startAttempt(anAttempt());
    for (const status of statuses) await store.seeOrders([aSeenOrder({ status })]);
    const [attempt] = await store.attemptsOfOrder('practice', '2026111400001');
    return attempt?.outcomes.map(({ by, result }) => [by, result.kind]);
  };

  test.each<[string, OrderStatus[], string[][]]>([
    ['nothing while unpaid', ['unpaid'], []],
    ['nothing from an unknown status', ['unknown'], []],
    ['paid once it is paid', ['unpaid', 'paidUnshipped'], [['observed', 'paid']]],
    ['paid only once', ['paidUnshipped', 'paidUnshipped', 'shipped'], [['observed', 'paid']]],
    ['closed once it is closed', ['closed'], [['observed', 'closed']]],
  ])('adds %s', async (_, statuses, expected) => {
    expect(await observedAfter(...statuses)).toEqual(expected);
  });

  test("keeps the agent's entry and adds to it", async () => {
    const store = await testDisk().open();
    const { id } = await store.startAttempt(anAttempt());
    await store.recordOutcome('o1', id, { kind: 'notPaid', reason: 'doubts' });
    await store.seeOrders([aSeenOrder({ status: 'paidUnshipped' })]);
    const [attempt] = await store.attemptsOfOrder('practice', '2026111400001');
    expect(attempt?.outcomes.map(({ by }) => by)).toEqual(['agent', 'observed']);
  });

  test('two tabs seeing the payment at once add one entry', async () => {
    const disk = testDisk();
    const [one, other] = [await disk.open(), await disk.open()];
    await one.startAttempt(anAttempt());
    const paid = [aSeenOrder({ status: 'paidUnshipped' })];
    await Promise.all([one, other, one, other].map((store) => store.seeOrders(paid)));
    const [attempt] = await one.attemptsOfOrder('practice', '2026111400001');
    expect(attempt?.outcomes).toHaveLength(1);
  });

  test('tells of orders and attempts together, once', async () => {
    const disk = testDisk();
    const store = await disk.open();
    await store.startAttempt(anAttempt());
    await store.seeOrders([aSeenOrder({ status: 'paidUnshipped' })]);
    expect(disk.changes).toEqual([['attempts'], ['orders', 'attempts']]);
  });

  test('orders and outcomes are stored together or not at all', async () => {
    const disk = testDisk();
    const store = await disk.open();
    await store.startAttempt(anAttempt());
    // Cannot be stored: IndexedDB clones no functions.
    const broken = aSeenOrder({ number: '2', itemTitle: (() => '') as unknown as string });
    const seen = store.seeOrders([aSeenOrder({ status: 'paidUnshipped' }), broken]);
    await expect(seen).rejects.toThrow();
    expect(await (await disk.openRaw()).orders.count()).toBe(0);
    const [attempt] = await store.attemptsOfOrder('practice', '2026111400001');
    expect(attempt?.outcomes).toEqual([]);
    expect(disk.changes).toEqual([['attempts']]);
  });
});
