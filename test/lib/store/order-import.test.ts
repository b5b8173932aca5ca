import { expect, test } from 'vitest';
import { anAttempt, aSeenOrder, testDisk } from './test-store';

const unpaid = (number: string, more = {}) =>
  aSeenOrder({ number, conversationKey: '', buyer: `b${number}`, ...more });
const ALL = { search: '', offset: 0, limit: 50 };

test('what is new, changed and the same is told before and after', async () => {
  const disk = testDisk();
  const store = await disk.open();
  await store.seeOrders([aSeenOrder({ number: '1' }), aSeenOrder({ number: '2' })]);
  const piece = [
    unpaid('1', { buyer: '' }),
    unpaid('2', { buyer: '', amountFen: 100 }),
    unpaid('3'),
  ];
  expect(await store.compareOrders(piece)).toEqual(['same', 'changed', 'new']);
  expect(await store.importOrders(piece)).toEqual({ added: 1, changed: 1, observed: 0 });
  expect(await store.importOrders(piece)).toEqual({ added: 0, changed: 0, observed: 0 });
  expect(await store.compareOrders(piece)).toEqual(['same', 'same', 'same']);
  expect((await store.pageQueue(ALL)).total).toBe(3);
});

test('a file tells how reminders came out', async () => {
  const store = await testDisk().open();
  await store.startAttempt(anAttempt({ orderNumber: '1' }));
  const paid = [unpaid('1', { status: 'paidUnshipped' })];
  expect(await store.importOrders(paid)).toMatchObject({ added: 1, observed: 1 });
  const [attempt] = await store.attemptsOfOrder('practice', '1');
  expect(attempt?.outcomes).toMatchObject([{ by: 'observed', result: { kind: 'paid' } }]);
});

test('the time of payment in a file counts for the figures, and what still waits is summed up', async () => {
  const store = await testDisk().open();
  const attempt = await store.startAttempt(anAttempt({ orderNumber: '1' }));
  await store.importOrders([
    unpaid('1', { status: 'paidUnshipped', paidAt: attempt.at }),
    unpaid('2', { amountFen: 1_50 }),
    unpaid('3', { amountFen: 2_50 }),
    unpaid('4', { amountFen: undefined }),
    unpaid('5', { amountFen: 9_00, closesAt: attempt.at - 1, placedAt: attempt.at - 1_000 }),
  ]);
  const figures = await store.figuresOfPeriod({ kind: 'days7' });
  expect(figures.orders).toMatchObject({ of: 1, paid: 1 });
  expect(figures.atStake).toEqual({ count: 3, fen: 4_00, withoutAmount: 1 });
  const [known] = await store.attemptsOfOrder('practice', '1');
  expect(known?.outcomes[0]?.result).toEqual({ kind: 'paid', paidAt: attempt.at });
});

test('a file sets no trade back, and keeps the conversation it does not know', async () => {
  const disk = testDisk();
  const store = await disk.open();
  await store.seeOrders([aSeenOrder({ number: '1', status: 'shipped', conversationKey: 'c9' })]);
  expect(await store.compareOrders([unpaid('1', { buyer: '' })])).toEqual(['same']);
  await store.importOrders([unpaid('1', { amountFen: 5 })]);
  const [row] = await (await disk.openRaw()).orders.toArray();
  expect(row).toMatchObject({ status: 'shipped', conversationKey: 'c9', amountFen: 5 });
});

test('a buyer who has bought is known', async () => {
  const store = await testDisk().open();
  await store.importOrders([unpaid('1', { buyer: 'b', status: 'success' })]);
  await store.importOrders([unpaid('2', { buyer: 'b' }), unpaid('3')]);
  const { entries } = await store.pageQueue(ALL);
  expect(new Map(entries.map(({ order }) => [order.number, order.isReturning]))).toEqual(
    new Map([
      ['2', true],
      ['3', undefined],
    ]),
  );
});

test('a row that cannot be read is left as it is', async () => {
  const disk = testDisk();
  const store = await disk.open();
  await store.seeOrders([aSeenOrder({ number: '1' })]);
  const db = await disk.openRaw();
  await db.orders.update('practice|1', { status: 'lost' as 'closed' });
  expect(await store.compareOrders([unpaid('1', { amountFen: 1 })])).toEqual(['same']);
  expect(await store.importOrders([unpaid('1', { amountFen: 1 })])).toMatchObject({ changed: 0 });
  expect(disk.unreadable.length).toBeGreaterThan(0);
});

test('a thousand orders are one piece', async () => {
  const store = await testDisk().open();
  const many = Array.from({ length: 1_000 }, (_, index) => unpaid(`${index}`));
  expect(await store.importOrders(many)).toMatchObject({ added: 1_000 });
  expect((await store.pageQueue(ALL)).total).toBe(1_000);
});
