import { expect, test } from 'vitest';
import { Freshness } from '../../../lib/sites/freshness';

test('the first conversation is taken as it is', () => {
  expect(new Freshness().isFresh('a', '订单1', false)).toBe(true);
});

test('what the last conversation showed is not the next one’s until it changes', () => {
  const fresh = new Freshness();
  fresh.isFresh('a', '订单1', false);
  expect(fresh.isFresh('b', '订单1', false)).toBe(false);
  expect(fresh.isFresh('b', '订单1', false)).toBe(false);
  expect(fresh.isFresh('b', '订单2', false)).toBe(true);
});

test('a conversation gets its own part back when it is opened again', () => {
  const fresh = new Freshness();
  fresh.isFresh('a', '订单1', false);
  fresh.isFresh('b', '订单1', false);
  expect(fresh.isFresh('a', '订单1', false)).toBe(true);
});

test('an empty part is nobody’s left-over', () => {
  const fresh = new Freshness();
  fresh.isFresh('a', '[]', true);
  expect(fresh.isFresh('b', '[]', true)).toBe(true);
});

test('a part left over twice in a row stays refused', () => {
  const fresh = new Freshness();
  fresh.isFresh('a', '订单1', false);
  fresh.isFresh('b', '订单1', false);
  expect(fresh.isFresh('c', '订单1', false)).toBe(false);
});
