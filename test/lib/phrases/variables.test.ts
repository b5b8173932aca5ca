import { describe, expect, test } from 'vitest';
import { deadlineText, variablesOf, yuanText } from '../../../lib/phrases/variables';
import { defaultShopSettings } from '../../../lib/rules/default-settings';
import { at } from '../reminders/make';

const NOW = at('11-20 15:00');
const SETTINGS = { ...defaultShopSettings(), shopName: '青禾杂货', agentName: '阿禾' };
const ORDER = {
  number: '2026112000001',
  amountFen: 89_00,
  address: '浙江省杭州市练习路 1 号',
  shipBy: at('11-20 18:00'),
  items: [{ title: '亚麻围裙' }],
};

test.each([
  [0, '0.00元'],
  [5, '0.05元'],
  [89_00, '89.00元'],
  [1_234_567_89, '1234567.89元'],
])('%d fen reads %s', (fen, text) => {
  expect(yuanText(fen)).toBe(text);
});

test.each([[-1], [0.5], [Number.NaN]])('%d is no amount', (fen) => {
  expect(() => yuanText(fen)).toThrow(RangeError);
});

test.each([
  ['the same day', '11-20 18:00', '今天 18:00 前'],
  ['the next day', '11-21 00:00', '明天 00:00 前'],
  ['the day after', '11-22 09:05', '后天 09:05 前'],
  ['later', '11-23 18:00', '11月23日 18:00 前'],
])('a deadline on %s', (_why, deadline, text) => {
  expect(deadlineText(at(deadline), 'Asia/Shanghai', NOW)).toBe(text);
});

test('a deadline in another year names it', () => {
  const deadline = at('12-31 18:00') + 3 * 86_400_000;
  expect(deadlineText(deadline, 'Asia/Shanghai', NOW)).toBe('2027年1月3日 18:00 前');
});

test('a deadline is told by the shop’s wall clock', () => {
  expect(deadlineText(at('11-20 18:00'), 'America/New_York', NOW)).toBe('今天 05:00 前');
});

describe('variablesOf', () => {
  test('gives what the page and the shop say', () => {
    expect(variablesOf(ORDER, '小满', SETTINGS, NOW)).toEqual({
      buyer: '小满',
      item: '亚麻围裙',
      amount: '89.00元',
      address: '浙江省杭州市练习路 1 号',
      orderNumber: '2026112000001',
      shipBy: '今天 18:00 前',
      shop: '青禾杂货',
      agent: '阿禾',
    });
  });

  test('has no value for what is not known', () => {
    expect(variablesOf(undefined, undefined, defaultShopSettings(), NOW)).toEqual({});
    expect(variablesOf({ items: [] }, '', defaultShopSettings(), NOW)).toEqual({});
  });

  test('names the first of several items and their number', () => {
    const items = [{ title: '亚麻围裙' }, { title: '棉麻餐垫' }, { title: '隔热手套' }];
    expect(variablesOf({ items }, undefined, SETTINGS, NOW).item).toBe('亚麻围裙等3款商品');
  });

  test.each([
    ['a millisecond ahead', 1, '今天 15:00 前'],
    ['now', 0, undefined],
    ['over', -60_000, undefined],
  ])('promises no shipping time that is %s', (_why, ahead, shipBy) => {
    const order = { ...ORDER, shipBy: NOW + ahead };
    expect(variablesOf(order, undefined, SETTINGS, NOW).shipBy).toBe(shipBy);
  });
});
