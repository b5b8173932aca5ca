import { expect, test, vi } from 'vitest';
import type { Review } from '../../lib/cases/review';
import { fakeBackground, onDay } from './fakes';
import { showOptions } from './show-options';

const aReview = (id: string, more: Partial<Review> = {}): Review => ({
  id,
  grade: 'bad',
  buyer: '练习买家',
  orderNumber: '',
  text: '开线了',
  madeAt: onDay(-10, 14, 30),
  state: 'open',
  reply: '',
  has: [],
  ...more,
});

/** The options page at 中差评. */
function showReviews(reviews: Review[] = []) {
  const background = fakeBackground();
  background.reviews.push(...structuredClone(reviews));
  return showOptions('reviews', background);
}

test('R10 a review that is typed in is kept and says how long it can be changed', async () => {
  const shown = showReviews();
  await shown.click('reviews-add');
  await shown.click('review-grade-neutral');
  await shown.type('review-text', ' 颜色不对 ');
  await shown.type('review-made', '2026-11-20T14:30');
  await shown.type('review-buyer', '练习甲');
  await shown.click('review-save');
  await shown.shows('review-saved', '已保存');
  expect(shown.background.reviews).toMatchObject([
    { grade: 'neutral', text: '颜色不对', madeAt: onDay(-2, 14, 30), buyer: '练习甲' },
  ]);
  await shown.shows('reviews-list', '还能改，剩 28天0小时');
});

test('R10 the newest comes first; after 30 days it is too late; what came of it is said', async () => {
  const shown = showReviews([
    aReview('old', { madeAt: onDay(-31, 10) }),
    aReview('new', { state: 'changed' }),
  ]);
  const list = await shown.see('reviews-list');
  expect([...list.children].map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('买家已改'),
    expect.stringContaining('已过修改期'),
  ]);
});

test.each([
  ['no text', '', '2026-11-20T14:30', '请填上'],
  ['no time', '开线', '', '请选评价时间'],
  ['a time to come', '开线', '2026-12-20T14:30', '还没到'],
  ['too long a text', '长'.repeat(2_001), '2026-11-20T14:30', '太长'],
])('%s is refused with the reason, and nothing is lost', async (_reason, text, made, why) => {
  const shown = showReviews();
  await shown.click('reviews-add');
  await shown.type('review-text', text);
  await shown.type('review-made', made);
  await shown.click('review-save');
  await shown.shows('review-problem', why);
  expect(shown.find('review-text')?.value).toBe(text);
  expect(shown.background.reviews).toEqual([]);
});

test('a reply, the evidence of a blackmail and the outcome are kept with the review', async () => {
  const shown = showReviews([aReview('a')]);
  await shown.click('reviews-row-a');
  await shown.type('review-reply', '谢谢反馈，已补发。');
  await shown.click('blackmail-demand');
  await shown.click('review-state-stays');
  await shown.click('review-save');
  await shown.shows('review-saved', '已保存');
  expect(shown.background.reviews).toEqual([
    aReview('a', { reply: '谢谢反馈，已补发。', has: ['demand'], state: 'stays' }),
  ]);
});

test('what was not saved is still there when the row is unfolded again, and after a failure', async () => {
  const shown = showReviews([aReview('a'), aReview('b')]);
  await shown.click('reviews-row-a');
  await shown.type('review-reply', '写到一半');
  await shown.click('reviews-row-b');
  await shown.click('reviews-row-a');
  await vi.waitFor(() => expect(shown.find('review-reply')?.value).toBe('写到一半'));
  shown.background.fail('reviews.save');
  await shown.click('review-save');
  await vi.waitFor(() => expect(document.body.textContent).toContain('没有保存'));
  shown.background.mend('reviews.save');
  await shown.click('review-save');
  await shown.shows('review-saved', '已保存');
  expect(shown.background.reviews[0]?.reply).toBe('写到一半');
});

test('a review that something leads to is listed alone and unfolded', async () => {
  const background = fakeBackground();
  background.reviews.push(aReview('a'), aReview('b', { text: '颜色不对' }));
  const shown = showOptions('reviews/b', background);
  expect((await shown.see('review-text')).value).toBe('颜色不对');
  expect((await shown.see('reviews-list')).children).toHaveLength(1);
  await shown.type('reviews-search', '开线');
  await shown.shows('reviews-list', '开线');
});

test('a new review stays where it was begun once it is saved, and the keyboard with it', async () => {
  const shown = showReviews();
  await shown.click('reviews-add');
  await shown.type('review-text', '开线');
  await shown.type('review-made', '2026-11-20T14:30');
  const save = await shown.see('review-save');
  save.focus();
  save.click();
  await shown.shows('reviews-list', '开线');
  expect(document.activeElement).toBe(save);
  expect(shown.root.querySelectorAll('[data-testid="review-text"]')).toHaveLength(1);
});
