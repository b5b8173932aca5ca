import { beforeEach, expect, test } from 'vitest';
import { PROFILES } from '../../../lib/sites/profiles';
import { selfTest } from '../../../lib/sites/self-test';
import { showFixture } from './fixture';

const chatscope = PROFILES.find(({ id }) => id === 'chatscope');
if (!chatscope) throw new Error('no profile to test with');
const resultOf = (part: string) => selfTest(document, chatscope).find((one) => one.part === part);

beforeEach(() => showFixture(document, 'chatscope'));

test('every part that has a way to it is named once, orders included', () => {
  const names = selfTest(document, chatscope).map(({ part }) => part);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(['buyer', 'composer', 'row', 'order.number']));
  expect(names).not.toContain('notice');
});

test('what nothing works without is named even where the profile knows no way to it', () => {
  const onetalk = PROFILES.find(({ id }) => id === 'onetalk');
  if (!onetalk) throw new Error('no profile');
  showFixture(document, 'onetalk');
  const found = (part: string) => selfTest(document, onetalk).find((one) => one.part === part);
  expect(found('conversationKey')).toEqual({ part: 'conversationKey', count: 0 });
  expect(found('orderCard')).toEqual({ part: 'orderCard', count: 0 });
  expect(found('row')).toMatchObject({ by: 0, count: 4 });
  expect(found('composer')).toMatchObject({ by: 0 });
});

test('a part that is there says what it reads and by which way', () => {
  const buyer = document.querySelector('.cs-conversation-header__user-name')?.textContent;
  expect(resultOf('buyer')).toEqual({ part: 'buyer', by: 0, count: 1, text: buyer });
});

test('rows are counted', () => {
  const rows = document.querySelectorAll('.cs-message, .cs-message-separator').length;
  expect(resultOf('row')?.count).toBeGreaterThan(1);
  expect(resultOf('row')?.count).toBeLessThanOrEqual(rows);
});

test('where the two sides have rows of their own, both are looked through', () => {
  const shopee = PROFILES.find(({ id }) => id === 'shopee');
  if (!shopee) throw new Error('no profile');
  showFixture(document, 'shopee');
  const found = (part: string) => selfTest(document, shopee).find((one) => one.part === part);
  expect(found('fromBuyer')).toMatchObject({ by: 0 });
  expect(found('fromAgent')).toMatchObject({ by: 0 });
});

test('the second way is named when the first has gone', () => {
  document.querySelector('.cs-conversation-header__user-name')?.remove();
  expect(resultOf('buyer')).toMatchObject({ by: 1 });
});

test('a part that has gone is not resolved, and what lay in it neither', () => {
  for (const panel of document.querySelectorAll('[data-panel="orders"], .cs-sidebar--right')) {
    panel.remove();
  }
  expect(resultOf('orderPanel')).toEqual({ part: 'orderPanel', count: 0 });
  expect(resultOf('order.number')).toEqual({ part: 'order.number', count: 0 });
});

test('a long text is cut', () => {
  const name = document.querySelector('.cs-conversation-header__user-name');
  if (name) name.textContent = '长'.repeat(5_000);
  expect(resultOf('buyer')?.text).toHaveLength(60);
});

test('nothing on the page changes', () => {
  const before = document.body.innerHTML;
  selfTest(document, chatscope);
  expect(document.body.innerHTML).toBe(before);
});
