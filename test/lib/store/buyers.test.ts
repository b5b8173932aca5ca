import { expect, test } from 'vitest';
import { anAttempt, aSeenOrder, testDisk } from './test-store';

const ID = { site: 'practice', who: 'c1' };
const NAME = '练习买家甲';

test('R14 deals, orders and reminders of the buyer’s name are counted, and no other’s', async () => {
  const store = await testDisk().open();
  const mine = { site: 'practice', buyer: NAME };
  await store.seeOrders([
    aSeenOrder({ ...mine, number: '1', status: 'success', placedAt: 1_000 }),
    aSeenOrder({ ...mine, number: '2', status: 'unpaid', placedAt: 2_000 }),
    aSeenOrder({ ...mine, number: '3', buyer: '别人', status: 'success' }),
    aSeenOrder({ ...mine, number: '4', site: 'elsewhere', status: 'success' }),
  ]);
  await store.startAttempt(anAttempt({ ...mine, orderNumber: '2' }));
  const view = await store.getBuyer(ID, NAME);
  expect(view).toMatchObject({ orderCount: 2, dealCount: 1, reminderCount: 1 });
  expect(view.orders.map(({ number }) => number)).toEqual(['2', '1']);
  expect(view.written).toBeUndefined();
});

test('nothing is known of a buyer without a name but what was written', async () => {
  const store = await testDisk().open();
  await store.seeOrders([aSeenOrder({ buyer: '', number: '1' })]);
  await store.saveBuyer(ID, '', { tags: ['老客'], note: '' });
  expect(await store.getBuyer(ID, '')).toEqual({
    written: { tags: ['老客'], note: '' },
    orders: [],
    orderCount: 0,
    dealCount: 0,
    reminderCount: 0,
  });
});

test('what is written stays over a restart, is told, and a blank one is forgotten', async () => {
  const disk = testDisk();
  const store = await disk.open();
  await store.saveBuyer(ID, NAME, { tags: [], note: '喜欢燕麦色', nextContactAt: 5 });
  store.close();
  const again = await disk.open();
  expect((await again.getBuyer(ID, NAME)).written).toEqual({
    tags: [],
    note: '喜欢燕麦色',
    nextContactAt: 5,
  });
  expect((await again.getBuyer({ ...ID, who: 'c2' }, NAME)).written).toBeUndefined();
  await again.saveBuyer(ID, NAME, { tags: [], note: '' });
  expect((await again.getBuyer(ID, NAME)).written).toBeUndefined();
});

test('a row that cannot be read is reported, and the rest is shown', async () => {
  const disk = testDisk();
  const store = await disk.open();
  await store.saveBuyer(ID, NAME, { tags: [], note: 'x' });
  const db = await disk.openRaw();
  await db.buyers.toCollection().modify({ tags: 'lost' as never });
  expect((await store.getBuyer(ID, NAME)).written).toBeUndefined();
  expect(disk.unreadable.length).toBeGreaterThan(0);
});
