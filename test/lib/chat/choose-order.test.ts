import { expect, test } from 'vitest';
import { chooseOrder } from '../../../lib/chat/choose-order';
import type { Order } from '../../../lib/chat/order';

const order = (cardKey: string, isCurrent = false): Order => ({
  cardKey,
  isCurrent,
  status: 'unknown',
  items: [],
  problems: [],
});

test.each([
  ['the only one', [order('a')], undefined, 'a'],
  ['the one the page marks', [order('a'), order('b', true)], undefined, 'b'],
  ['the mark of the page comes before the choice', [order('a'), order('b', true)], 'a', 'b'],
  ['the one the agent chose', [order('a'), order('b')], 'b', 'b'],
  ['the choice where the page marks two', [order('a', true), order('b', true)], 'a', 'a'],
])('the order of a conversation: %s', (_reason, orders, chosen, cardKey) => {
  expect(chooseOrder(orders, chosen)).toMatchObject({ kind: 'chosen', order: { cardKey } });
});

test.each([
  ['no choice', [order('a'), order('b')], undefined],
  ['a choice that is gone', [order('a'), order('b')], 'c'],
  ['two marked', [order('a', true), order('b', true)], undefined],
  ['the chosen key is there twice', [order('a'), order('a')], 'a'],
])('several orders are ambiguous: %s', (_reason, orders, chosen) => {
  expect(chooseOrder(orders, chosen)).toEqual({ kind: 'ambiguous', count: 2 });
});

test('no order is none', () => {
  expect(chooseOrder([], 'a')).toEqual({ kind: 'none' });
});
