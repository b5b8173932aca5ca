import { expect, test } from 'vitest';
import { CONFIRMED_MAX } from '../../../lib/rules/goods-check';
import { testDisk } from './test-store';

test('R2 a choice is kept by site and title, read by the next worker, and told', async () => {
  const disk = testDisk();
  const store = await disk.open();
  await store.chooseGoods('practice', ' 练习杯　Ａ ', 'madeToOrder');
  await store.chooseGoods('feige', '练习杯 a', 'food');
  const next = await disk.open();
  expect(await next.goodsOfSite('practice')).toEqual([
    { title: '练习杯 a', category: 'madeToOrder', confirmedIn: [] },
  ]);
  expect(disk.changes).toEqual([['goods'], ['goods']]);
});

test('R2 a choice is replaced by the next and can be taken back', async () => {
  const disk = testDisk();
  const store = await disk.open();
  await store.chooseGoods('practice', '练习杯', 'food');
  await store.chooseGoods('practice', '练习杯', 'books');
  expect(await store.goodsOfSite('practice')).toMatchObject([{ category: 'books' }]);
  await store.chooseGoods('practice', '练习杯', undefined);
  expect(await store.goodsOfSite('practice')).toEqual([]);
  expect(await (await disk.openRaw()).goods.count()).toBe(0);
});

test('R2 a buyer’s confirmation stays with its order when the class is taken back', async () => {
  const store = await testDisk().open();
  await store.chooseGoods('practice', '练习杯', 'hygiene');
  await store.confirmGoods('practice', '练习杯', '1', true);
  await store.confirmGoods('practice', '练习杯', '1', true);
  await store.confirmGoods('practice', '练习杯', '2', true);
  await store.chooseGoods('practice', '练习杯', undefined);
  expect(await store.goodsOfSite('practice')).toEqual([
    { title: '练习杯', confirmedIn: ['1', '2'] },
  ]);
  await store.confirmGoods('practice', '练习杯', '1', false);
  await store.confirmGoods('practice', '练习杯', '2', false);
  expect(await store.goodsOfSite('practice')).toEqual([]);
});

test('R2 of very many confirmations the newest are kept', async () => {
  const disk = testDisk();
  const db = await disk.openRaw();
  const confirmedIn = Array.from({ length: CONFIRMED_MAX }, (_, n) => `n${n}`);
  await db.goods.add({ key: 'practice|杯', site: 'practice', title: '杯', confirmedIn });
  const store = await disk.open();
  await store.confirmGoods('practice', '杯', 'new', true);
  const [choice] = await store.goodsOfSite('practice');
  expect(choice?.confirmedIn).toHaveLength(CONFIRMED_MAX);
  expect(choice?.confirmedIn.at(-1)).toBe('new');
  expect(choice?.confirmedIn).not.toContain('n0');
});

test('a damaged row is left out and reported', async () => {
  const disk = testDisk();
  const db = await disk.openRaw();
  const row = { key: 'practice|杯', site: 'practice', title: '杯', confirmedIn: 'all' };
  await db.goods.add(row as never);
  const store = await disk.open();
  expect(await store.goodsOfSite('practice')).toEqual([]);
  expect(disk.unreadable).toMatchObject([{ table: 'goods', key: 'practice|杯' }]);
});

test('goods without a title cannot be remembered', async () => {
  const store = await testDisk().open();
  await expect(store.chooseGoods('practice', ' ', 'food')).rejects.toThrow('title');
});
