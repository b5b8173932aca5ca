import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../lib/chat/units';
import { anAttempt, aSeenOrder, START, testDisk } from './test-store';

const ALL = { search: '', offset: 0, limit: 50 };
/** An hour ago by the disk's clock: 11:00 in the shop, so its window is open until noon. */
const PLACED = START - 40 * MINUTE_MS;
const unpaid = (number: string, more = {}) =>
  aSeenOrder({ number, placedAt: PLACED, buyer: `b${number}`, contact: 'silent', ...more });

describe('the queue', () => {
  test('holds the unpaid orders of all sites with what was made of them', async () => {
    const store = await testDisk().open();
    await store.seeOrders([unpaid('1'), unpaid('2', { site: 'elsewhere' }), unpaid('3')]);
    await store.seeOrders([unpaid('3', { status: 'paidUnshipped' })]);
    await store.startAttempt(anAttempt({ orderNumber: '1' }));
    const { entries, sums } = await store.pageQueue(ALL);
    expect(entries.map(({ order, bucket }) => [order.number, bucket])).toEqual([
      ['2', 'now'],
      ['1', 'done'],
    ]);
    expect(sums.now.count).toBe(1);
  });

  test('knows of reminders made before the order was seen, and of each new outcome', async () => {
    const store = await testDisk().open();
    const { id } = await store.startAttempt(anAttempt({ orderNumber: '1' }));
    await store.seeOrders([unpaid('1')]);
    const promisedAt = START + 5 * HOUR_MS;
    await store.recordOutcome('o1', id, { kind: 'promised', promisedAt });
    const { entries } = await store.pageQueue(ALL);
    expect(entries.map(({ bucket }) => bucket)).toEqual(['promised']);
  });

  test('lets go of an order that stays unpaid for a week, but not before the time a buyer named', async () => {
    const disk = testDisk();
    const store = await disk.open();
    await store.seeOrders([unpaid('1'), unpaid('2')]);
    const { id } = await store.startAttempt(anAttempt({ orderNumber: '2' }));
    await store.recordOutcome('o1', id, { kind: 'promised', promisedAt: START + 9 * DAY_MS });
    disk.setClock(START + 8 * DAY_MS);
    const { entries } = await store.pageQueue(ALL);
    expect(entries.map(({ order }) => order.number)).toEqual(['2']);
  });

  test('waits a day for a buyer who was reminded of an order that is paid by now', async () => {
    const store = await testDisk().open();
    await store.seeOrders([unpaid('1', { buyer: 'b' }), unpaid('2', { buyer: 'b' })]);
    await store.startAttempt(anAttempt({ orderNumber: '2', buyer: 'b' }));
    await store.seeOrders([unpaid('2', { buyer: 'b', status: 'paidUnshipped' })]);
    const { entries } = await store.pageQueue(ALL);
    expect(entries.map(({ order, bucket }) => [order.number, bucket])).toEqual([['1', 'later']]);
  });

  test('two stores on one disk say the same', async () => {
    const disk = testDisk();
    const [one, other] = [await disk.open(), await disk.open()];
    await one.seeOrders([unpaid('1')]);
    await other.startAttempt(anAttempt({ orderNumber: '1' }));
    disk.setClock(START + MINUTE_MS);
    const first = await one.pageQueue(ALL);
    disk.setClock(START + MINUTE_MS);
    expect(await other.pageQueue(ALL)).toEqual(first);
  });

  test('a buyer with a completed deal is known', async () => {
    const store = await testDisk().open();
    await store.seeOrders([unpaid('1', { buyer: 'b', status: 'success' })]);
    await store.seeOrders([unpaid('2', { buyer: 'b' })]);
    const { entries } = await store.pageQueue(ALL);
    expect(entries[0]?.order.isReturning).toBe(true);
  });
});

describe('alerts', () => {
  test('are taken once, also by two workers at a time', async () => {
    const disk = testDisk();
    const [one, other] = [await disk.open(), await disk.open()];
    await one.seeOrders([unpaid('1'), unpaid('2')]);
    const taken = await Promise.all([one.takeAlerts(), other.takeAlerts()]);
    expect(taken.map(({ alerts }) => alerts.length).toSorted()).toEqual([0, 2]);
    expect(taken.map(({ openCount }) => openCount)).toEqual([2, 2]);
  });

  test('come at most once a minute; the next look is set for when they may', async () => {
    const disk = testDisk();
    const store = await disk.open();
    await store.seeOrders([unpaid('1')]);
    disk.setClock(START);
    await store.takeAlerts();
    await store.seeOrders([unpaid('2')]);
    disk.setClock(START + 1_000);
    const waiting = await store.takeAlerts();
    expect(waiting).toMatchObject({ alerts: [], openCount: 2 });
    expect((waiting.nextAt ?? 0) - START).toBeLessThanOrEqual(MINUTE_MS + 10);
    disk.setClock(waiting.nextAt ?? 0);
    expect((await store.takeAlerts()).alerts).toHaveLength(1);
  });

  test('a clock that was set back holds nothing up', async () => {
    const disk = testDisk();
    const store = await disk.open();
    await store.seeOrders([unpaid('1')]);
    disk.setClock(START + 20 * MINUTE_MS - 10);
    await store.takeAlerts();
    await store.seeOrders([unpaid('2')]);
    disk.setClock(START);
    expect((await store.takeAlerts()).alerts).toHaveLength(1);
  });

  test('what could not be shown is told the next time', async () => {
    const disk = testDisk();
    const store = await disk.open();
    await store.seeOrders([unpaid('1')]);
    const { alerts } = await store.takeAlerts();
    await store.untellAlerts(alerts);
    disk.setClock(START + 2 * MINUTE_MS);
    expect((await store.takeAlerts()).alerts).toHaveLength(1);
  });

  test('are not told where the shop does not want them; the count stays', async () => {
    const store = await testDisk().open();
    await store.setSettings({ hasAlerts: false });
    await store.seeOrders([unpaid('1')]);
    expect(await store.takeAlerts()).toMatchObject({ alerts: [], openCount: 1 });
  });

  test('stay told when the order is seen again or reminded of', async () => {
    const disk = testDisk();
    const store = await disk.open();
    await store.seeOrders([unpaid('1')]);
    await store.takeAlerts();
    await store.seeOrders([unpaid('1', { itemTitle: '新标题' })]);
    disk.setClock(START + 2 * MINUTE_MS);
    expect((await store.takeAlerts()).alerts).toEqual([]);
  });
});
