import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SeenOrder } from '../../../lib/chat/seen-order';
import { DAY_MS, MINUTE_MS } from '../../../lib/chat/units';
import { followedBy, type PairingUse } from '../../../lib/pairings/pairing-use';
import { BOUGHT_WITHIN } from '../../../lib/rules/pairing-rules';
import { anOrder, aUse, NOW } from './make';

const WITHIN = BOUGHT_WITHIN.value;
const follows = (order: Partial<SeenOrder>, use: Partial<PairingUse> = {}) =>
  followedBy(anOrder(order), [aUse(use)], WITHIN).length > 0;

test.each<[reason: string, order: Partial<SeenOrder>, use: Partial<PairingUse>, counts: boolean]>([
  ['bought and paid', {}, {}, true],
  ['shipped by now', { status: 'shipped' }, {}, true],
  ['not paid', { status: 'unpaid' }, {}, false],
  ['given back', { status: 'refunded' }, {}, false],
  ['not known what', { status: 'unknown' }, {}, false],
  ['ordered before', { placedAt: NOW - MINUTE_MS }, {}, false],
  ['within the minute', { placedAt: NOW }, { at: NOW + 40_000 }, true],
  ['no time is shown', { placedAt: undefined as never }, {}, false],
  ['just within the period', { placedAt: NOW + WITHIN - 1 }, {}, true],
  ['after it', { placedAt: NOW + WITHIN }, {}, false],
  ['other goods', { itemTitle: '法兰绒盖毯' }, {}, false],
  ['no goods shown', { itemTitle: '' }, {}, false],
  ['among several', { goods: ['大衣', '纯棉中筒袜'] }, {}, true],
  ['by its code', { goods: ['新款 货号 W20'] }, {}, true],
  ['another site', { site: 'other' }, {}, false],
  ['another conversation', { conversationKey: 'c2' }, {}, false],
  ['from a file, by name', { conversationKey: '' }, {}, true],
  ['from a file, by another name', { conversationKey: '', buyer: '小高' }, {}, false],
  ['from a file, by half a name', { conversationKey: '', buyer: '小**' }, { buyer: '小**' }, false],
  ['nameless', { conversationKey: '', buyer: '' }, { buyer: '' }, false],
])('a purchase follows: %s', (_reason, order, use, counts) => {
  expect(follows(order, use)).toBe(counts);
});

test('the last of several that offered it counts, and no order counts twice for the same goods', () => {
  const uses = [aUse({ id: 'u1' }), aUse({ id: 'u2', at: NOW + 1_000 })];
  const order = anOrder({});
  const [followed, ...more] = followedBy(order, uses, WITHIN);
  expect(more).toEqual([]);
  expect(followed).toMatchObject({
    id: 'u2',
    boughtIn: { orderKey: 'practice|2026112500002', at: order.placedAt },
  });
  const after = uses.map((use) => (use.id === 'u2' && followed ? followed : use));
  expect(followedBy(order, after, WITHIN)).toEqual([]);
  expect(followedBy(anOrder({ number: '3', placedAt: NOW + DAY_MS }), after, WITHIN)).toEqual([]);
});

test('two goods of one order may follow two uses', () => {
  const uses = [aUse({ id: 'u1' }), aUse({ id: 'u2', goods: [{ title: '鞋撑' }] })];
  const found = followedBy(anOrder({ goods: ['中筒袜', '实木鞋撑'] }), uses, WITHIN);
  expect(found.map(({ id }) => id).toSorted()).toEqual(['u1', 'u2']);
});

const GOODS = ['中筒袜', '鞋撑', '围巾'];
const someUse = fc.record({
  at: fc.integer({ min: 0, max: 5 }).map((hours) => NOW + hours * 3_600_000),
  goods: fc.subarray(GOODS, { minLength: 1 }).map((all) => all.map((title) => ({ title }))),
});
const someOrder = fc.record({
  number: fc.constantFrom('1', '2', '3'),
  placedAt: fc.integer({ min: -1, max: 6 }).map((hours) => NOW + hours * 3_600_000),
  status: fc.constantFrom<SeenOrder['status']>('unpaid', 'paidUnshipped', 'shipped'),
  goods: fc.subarray(GOODS),
});

test('however often orders are seen, each use is followed once and counts stay as they are', () => {
  fc.assert(
    fc.property(fc.array(someUse, { maxLength: 5 }), fc.array(someOrder), (uses, orders) => {
      let all = uses.map((use, index) => aUse({ ...use, id: `u${index}` }));
      const see = () => {
        for (const order of orders) {
          const found = new Map(followedBy(anOrder(order), all, WITHIN).map((u) => [u.id, u]));
          for (const { id } of found.values())
            expect(all.find((one) => one.id === id)?.boughtIn).toBeUndefined();
          all = all.map((one) => found.get(one.id) ?? one);
        }
      };
      see();
      const once = structuredClone(all);
      see();
      expect(all).toEqual(once);
    }),
  );
});
