import { expect, test } from 'vitest';
import type { Review } from '../../../lib/cases/review';
import { START, testDisk } from './test-store';

const aReview = (id: string, more: Partial<Review> = {}): Review => ({
  id,
  grade: 'bad',
  buyer: '练习买家',
  orderNumber: '',
  text: '开线了',
  madeAt: START,
  state: 'open',
  reply: '',
  has: [],
  ...more,
});
const page = (search = '', offset = 0, limit = 20) => ({ search, offset, limit });

test('reviews come newest first, by when they were made, a page at a time', async () => {
  const disk = testDisk();
  const store = await disk.open();
  await store.saveReview(aReview('old', { madeAt: START - 9 }));
  await store.saveReview(aReview('new', { madeAt: START }));
  await store.saveReview(aReview('mid', { madeAt: START - 5 }));
  const ids = async (...args: Parameters<typeof page>) =>
    (await store.pageReviews(page(...args))).reviews.map(({ id }) => id);
  expect(await ids()).toEqual(['new', 'mid', 'old']);
  expect(await ids('', 1, 1)).toEqual(['mid']);
  expect(disk.changes).toEqual([['reviews'], ['reviews'], ['reviews']]);
});

test('a review saved again stands once, as it was saved last', async () => {
  const store = await testDisk().open();
  await store.saveReview(aReview('a'));
  const changed = aReview('a', { reply: '谢谢反馈', state: 'stays', has: ['demand'] });
  await store.saveReview(changed);
  expect(await store.pageReviews(page())).toEqual({ reviews: [changed], total: 1 });
});

test.each([
  ['buyer', '练习甲'],
  ['order number', 'a77'],
  ['review', '线头'],
  ['reply', '补发'],
])('reviews are searched by %s', async (_reason, search) => {
  const store = await testDisk().open();
  await store.saveReview(
    aReview('a', { buyer: '练习甲', orderNumber: 'A77', text: '有线头', reply: '已补发' }),
  );
  await store.saveReview(aReview('b'));
  expect((await store.pageReviews(page(search))).reviews.map(({ id }) => id)).toEqual(['a']);
});

test('a review that cannot be read is left out and reported', async () => {
  const disk = testDisk();
  const store = await disk.open();
  await store.saveReview(aReview('a'));
  await store.saveReview(aReview('b'));
  await (await disk.openRaw()).reviews.update('a', { grade: 'good' as never });
  expect(await store.pageReviews(page())).toMatchObject({ reviews: [{ id: 'b' }], total: 1 });
  expect(disk.unreadable).toEqual([expect.objectContaining({ table: 'reviews', key: 'a' })]);
});
