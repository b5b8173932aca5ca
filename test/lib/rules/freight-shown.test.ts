import { expect, test } from 'vitest';
import { termsShown } from '../../../lib/rules/freight-shown';

const item = (quantity?: number) => ({ title: '练习杯', ...(quantity && { quantity }) });

test.each([
  ['a freight that was paid', 800, [item(1)], 'charged'],
  ['none for a single piece', 0, [item(1)], 'free'],
  ['none for two pieces, which may be free only above an amount', 0, [item(2)], undefined],
  ['none for two items', 0, [item(1), item(1)], undefined],
  ['none for nobody knows how many', 0, [item()], undefined],
  ['none for items that are not shown', 0, [], undefined],
  ['a freight that is not shown', undefined, [item(1)], undefined],
])('R4 terms read from %s', (_what, freightFen, items, terms) => {
  expect(termsShown({ ...(freightFen !== undefined && { freightFen }), items })).toBe(terms);
});
