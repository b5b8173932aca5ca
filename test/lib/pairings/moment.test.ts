import { expect, test } from 'vitest';
import type { ChosenOrder } from '../../../lib/chat/choose-order';
import type { Message } from '../../../lib/chat/conversation';
import type { Order } from '../../../lib/chat/order';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../lib/chat/units';
import { type MomentQuery, momentOf } from '../../../lib/pairings/moment';
import { defaultShopSettings } from '../../../lib/rules/default-settings';
import { OFFER_WITHIN } from '../../../lib/rules/pairing-rules';
import { NOW } from './make';

const order = (change: Partial<Order> = {}): ChosenOrder => ({
  kind: 'chosen',
  order: {
    cardKey: 'c',
    isCurrent: true,
    status: 'unpaid',
    placedAt: NOW - 12 * MINUTE_MS,
    items: [],
    problems: [],
    ...change,
  },
});
const buyer = (text: string, at: number): Message => ({ side: 'buyer', text, at });
const moment = (change: Partial<MomentQuery>) =>
  momentOf({
    chosen: order(),
    messages: [],
    hasThread: true,
    settings: defaultShopSettings(),
    now: NOW,
    ...change,
  });

test.each<[reason: string, chosen: ChosenOrder, isMoment: boolean]>([
  ['not paid', order(), true],
  ['just paid', order({ status: 'paidUnshipped', paidAt: NOW - MINUTE_MS }), true],
  ['paid, the time is not shown', order({ status: 'paidUnshipped' }), true],
  ['placed long ago', order({ placedAt: NOW - OFFER_WITHIN.value }), false],
  [
    'placed long ago and just paid',
    order({ status: 'paidUnshipped', placedAt: NOW - 5 * HOUR_MS, paidAt: NOW - MINUTE_MS }),
    true,
  ],
  ['shipped', order({ status: 'shipped' }), false],
  ['closed', order({ status: 'closed' }), false],
  ['not known when', order({ placedAt: undefined as never }), false],
  ['placed in time to come', order({ placedAt: NOW + MINUTE_MS }), false],
  ['not known which', { kind: 'ambiguous', count: 2 }, false],
])('R6 right after a silent order: %s', (_reason, chosen, isMoment) => {
  expect(moment({ chosen })?.kind).toBe(isMoment ? 'silent' : undefined);
});

test('R6 an order the buyer wrote before is not silent, nor one whose thread nobody reads', () => {
  const placedAt = NOW - 12 * MINUTE_MS;
  expect(moment({ messages: [buyer('有货吗', placedAt - HOUR_MS)] })).toBeUndefined();
  expect(moment({ messages: [buyer('有货吗', placedAt - 2 * DAY_MS)] })?.kind).toBe('silent');
  expect(moment({ messages: [buyer('拍好了', placedAt + MINUTE_MS)] })?.kind).toBe('silent');
  expect(moment({ hasThread: false })).toBeUndefined();
});

test('R11 decided and not ordered: only where it is known that there is no order', () => {
  const messages = [buyer('就要这个', NOW - MINUTE_MS)];
  expect(moment({ chosen: { kind: 'none' }, messages })).toEqual({
    kind: 'decided',
    words: '就要这个',
  });
  expect(moment({ chosen: undefined, messages })).toBeUndefined();
  expect(moment({ chosen: { kind: 'none' } })).toBeUndefined();
});

test('R11 the shop’s own figure counts', () => {
  const own = { value: 10 * MINUTE_MS, note: '', since: 0 };
  const settings = { ...defaultShopSettings(), ruleOverrides: { [OFFER_WITHIN.id]: own } };
  expect(moment({ settings })).toBeUndefined();
});
