import { describe, expect, test } from 'vitest';
import type { Order } from '../../../lib/chat/order';
import type { Platform } from '../../../lib/chat/settings';
import { HOUR_MS } from '../../../lib/chat/units';
import { shippingState as stateOf } from '../../../lib/rules/shipping-due';

type Given = Pick<Order, 'status'> & Partial<Order>;
const shippingState = (order: Given, now: number, platform: Platform) =>
  stateOf({ problems: [], ...order }, now, platform);

const shipBy = Date.parse('2026-11-22T18:00:00+08:00');
const promise = { at: shipBy, basis: 'promise' };
const waiting = { status: 'paidUnshipped', shipBy } as const;

test('R5 an unpaid order is not paid', () => {
  expect(shippingState({ status: 'unpaid', shipBy }, shipBy + 1, 'taobao')).toEqual({
    kind: 'notPaid',
  });
});

describe('R5 a paid order is due until its promise, and late from then on', () => {
  test.each([
    ['two hours before', shipBy - 2 * HOUR_MS, { kind: 'due', remainingMs: 2 * HOUR_MS }],
    ['the last instant', shipBy - 1, { kind: 'due', remainingMs: 1 }],
    ['the promised time', shipBy, { kind: 'late', byMs: 0 }],
    ['an hour after', shipBy + HOUR_MS, { kind: 'late', byMs: HOUR_MS }],
  ])('%s', (_reason, now, state) => {
    expect(shippingState(waiting, now, 'taobao')).toEqual({ ...state, deadline: promise });
  });
});

describe('R5 without a promise', () => {
  const paidAt = shipBy - 71 * HOUR_MS;
  const paid: Given = { status: 'paidUnshipped', paidAt };
  const unreadablePromise = { field: 'shipBy', code: 'unreadable', text: '尽快' } as const;

  test('Tmall gives 72 h after the payment', () => {
    expect(shippingState(paid, shipBy, 'tmall')).toEqual({
      kind: 'due',
      remainingMs: HOUR_MS,
      deadline: { at: paidAt + 72 * HOUR_MS, basis: 'platform' },
    });
  });

  test('a limit the shop has set itself goes before the table’s', () => {
    const own = { 'R5.tmallShipsWithinMs': { value: 48 * HOUR_MS, note: '', since: 0 } };
    expect(stateOf({ problems: [], ...paid }, shipBy, 'tmall', own)).toMatchObject({
      kind: 'late',
      deadline: { at: paidAt + 48 * HOUR_MS },
    });
  });

  test('a promise goes before the platform limit', () => {
    expect(shippingState({ ...paid, shipBy }, shipBy, 'tmall')).toMatchObject({
      deadline: promise,
    });
  });

  test.each<[string, Given, Platform]>([
    ['another platform', paid, 'taobao'],
    ['Tmall, but the payment is not known', { status: 'paidUnshipped' }, 'tmall'],
    [
      'Tmall, but the page shows a promise that cannot be read',
      { ...paid, problems: [unreadablePromise] },
      'tmall',
    ],
  ])('nothing is guessed: %s', (_reason, order, platform) => {
    expect(shippingState(order, shipBy, platform)).toEqual({ kind: 'unknown', why: 'noDeadline' });
  });
});

describe('R5 a shipped order', () => {
  test.each([
    ['before the promise', shipBy - 1, true],
    ['at the promise', shipBy, false],
    ['at a time not known', undefined, undefined],
  ])('was in time or not: %s', (_reason, shippedAt, inTime) => {
    for (const status of ['shipped', 'delivered', 'success'] as const) {
      expect(shippingState({ status, shipBy, shippedAt }, shipBy, 'taobao')).toEqual({
        kind: 'shipped',
        inTime,
      });
    }
  });

  test('without a deadline is shipped, nothing more', () => {
    expect(shippingState({ status: 'shipped', shippedAt: shipBy }, shipBy, 'taobao')).toEqual({
      kind: 'shipped',
      inTime: undefined,
    });
  });
});

test.each([
  ['closed', 'closed'],
  ['refunding', 'afterSale'],
  ['refunded', 'afterSale'],
  ['unknown', 'statusUnknown'],
] as const)('R5 nothing is concluded from %s', (status, why) => {
  expect(shippingState({ status, shipBy }, shipBy + 1, 'taobao')).toEqual({ kind: 'unknown', why });
});

test('R5 a shipping time on an order that is not shipped contradicts it', () => {
  expect(shippingState({ ...waiting, shippedAt: shipBy }, shipBy, 'taobao')).toEqual({
    kind: 'unknown',
    why: 'contradictory',
  });
});

test.each([
  ['now', () => shippingState(waiting, Number.NaN, 'taobao')],
  ['shipBy', () => shippingState({ ...waiting, shipBy: Number.NaN }, 0, 'taobao')],
  ['paidAt', () => shippingState({ status: 'paidUnshipped', paidAt: Number.NaN }, 0, 'tmall')],
  [
    'shippedAt',
    () => shippingState({ status: 'shipped', shipBy, shippedAt: Number.NaN }, 0, 'taobao'),
  ],
])('R5 a bad %s is refused by name', (field, compute) => {
  expect(compute).toThrow(RangeError);
  expect(compute).toThrow(field);
});
