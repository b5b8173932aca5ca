import { describe, expect, test } from 'vitest';
import { checkOrders } from '../../../lib/chat/check-conversation';
import type { Order } from '../../../lib/chat/order';
import type { RawOrder } from '../../../lib/chat/raw';

const at = (text: string) => Date.parse(`${text}+08:00`);
const context = { now: at('2026-11-22T16:00:00'), zone: 'Asia/Shanghai' };

const FIELDS: RawOrder['fields'] = {
  number: '880000000000001001',
  status: '待付款',
  placedAt: '2026-11-20 15:45:00',
};

/** A readable unpaid order, with `fields` over it. */
function read(fields: RawOrder['fields'], items: RawOrder['items'] = []): Order {
  const raw = { cardKey: 'card-1', isCurrent: true, fields: { ...FIELDS, ...fields }, items };
  const [order] = checkOrders([raw], context);
  if (!order) throw new Error('the order is gone');
  return order;
}

test('an order is read field by field', () => {
  const fields = {
    number: '订单编号：880000000000001007',
    status: '卖家已发货',
    amount: '实付款：¥159.00',
    freight: '包邮',
    placedAt: '2026-11-20 15:45:00',
    closesAt: '2026-11-24 10:00:00',
    paidAt: '2026/11/20 15:48',
    shipBy: '11-23 18:00前发货',
    shippedAt: '昨天 18:00',
    signedAt: '今天 15:20',
    returnRequestedAt: '2026年11月22日 15:30',
    address: '示例市练习区\n一号路1号',
  };
  const item = { title: '水洗亚麻衬衫', variant: '浅灰 / XL', quantity: '×2', price: '¥79.50' };
  expect(read(fields, [{ ...item, category: '服装' }])).toEqual({
    cardKey: 'card-1',
    isCurrent: true,
    number: '880000000000001007',
    status: 'shipped',
    statusText: '卖家已发货',
    amountFen: 15900,
    freightFen: 0,
    placedAt: at('2026-11-20T15:45:00'),
    closesAt: at('2026-11-24T10:00:00'),
    paidAt: at('2026-11-20T15:48:00'),
    shipBy: at('2026-11-23T18:00:00'),
    shippedAt: at('2026-11-21T18:00:00'),
    signedAt: at('2026-11-22T15:20:00'),
    returnRequestedAt: at('2026-11-22T15:30:00'),
    address: '示例市练习区 一号路1号',
    items: [
      {
        title: '水洗亚麻衬衫',
        variant: '浅灰 / XL',
        quantity: 2,
        priceFen: 7950,
        category: '服装',
      },
    ],
    problems: [],
  });
});

describe('a field that cannot be used is undefined and says why', () => {
  test('number, status and time of placing also when the page does not show them', () => {
    const order = checkOrders([{ cardKey: 'c', isCurrent: false, fields: {}, items: [] }], context);
    expect(order[0]).toMatchObject({
      status: 'unknown',
      problems: [
        { field: 'number', code: 'missing' },
        { field: 'status', code: 'missing' },
        { field: 'placedAt', code: 'missing' },
      ],
    });
  });

  test.each([
    ['an impossible time', { placedAt: '2026-13-40 25:61' }, 'placedAt', 'unreadable'],
    ['a rounded amount', { amount: '1.2万' }, 'amountFen', 'unreadable'],
    ['a status of no table', { status: '待神秘处理' }, 'status', 'unknownWord'],
    ['a text cut by the page reader', { address: '路'.repeat(400) }, 'address', 'tooLong'],
    ['a text far too long', { number: '1'.repeat(1_000_000) }, 'number', 'tooLong'],
    ['blank is not shown', { number: ' \u200b ' }, 'number', 'missing'],
  ])('%s', (_reason, fields, field, code) => {
    const order = read(fields);
    expect([undefined, 'unknown']).toContain(order[field as keyof Order]);
    expect(order.problems).toMatchObject([{ code }]);
    expect(order.problems[0]?.text?.length ?? 0).toBeLessThan(50);
  });

  test('an unknown status keeps its words, without what could disturb the sidebar', () => {
    const order = read({ status: '待\u202e神秘处理' });
    expect(order).toMatchObject({ status: 'unknown', statusText: '待神秘处理' });
    expect(order.problems).toEqual([{ field: 'status', code: 'unknownWord', text: '待神秘处理' }]);
  });

  test('of an item', () => {
    const order = read({}, [{ title: '手作粗陶马克杯', quantity: '若干', price: '面议' }]);
    expect(order.items).toEqual([{ title: '手作粗陶马克杯' }]);
    expect(order.problems).toEqual([
      { field: 'items', code: 'unreadable', text: '若干' },
      { field: 'items', code: 'unreadable', text: '面议' },
    ]);
  });

  test('items beyond the limit are left out, and that is said', () => {
    const order = read({}, Array(31).fill({ title: '袜子' }));
    expect(order.items).toHaveLength(30);
    expect(order.problems).toEqual([{ field: 'items', code: 'tooLong' }]);
    expect(read({}, Array(30).fill({ title: '袜子' })).problems).toEqual([]);
  });
});

describe('times that contradict each other', () => {
  test.each([
    ['paid before placed', { status: '待发货', paidAt: '2026-11-20 15:44:00' }, 'paidAt'],
    ['closes before placed', { closesAt: '2026-11-19 15:45:00' }, 'closesAt'],
    ['promised before placed', { status: '待发货', shipBy: '2026-11-19 15:45:00' }, 'shipBy'],
    ['shipped before placed', { status: '已发货', shippedAt: '2026-11-19 10:00' }, 'shippedAt'],
    ['signed before placed', { status: '已签收', signedAt: '2026-11-19 10:00' }, 'signedAt'],
    [
      'signed before shipped',
      { status: '已签收', shippedAt: '2026-11-22 10:00', signedAt: '2026-11-21 10:00' },
      'signedAt',
    ],
    [
      'return before placed',
      { status: '退款中', returnRequestedAt: '2026-11-19 10:00' },
      'returnRequestedAt',
    ],
    ['signed in the future', { status: '已签收', signedAt: '2026-11-22 16:11' }, 'signedAt'],
    ['placed in the future', { placedAt: '2026-11-23 10:00' }, 'placedAt'],
  ] as const)('lose the later one: %s', (_reason, fields, field) => {
    const order = read(fields);
    expect(order[field]).toBeUndefined();
    expect(order.problems).toEqual([{ field, code: 'contradictory' }]);
  });

  test.each([
    [
      'paid on delivery',
      { status: '交易成功', shippedAt: '2026-11-21 10:00', paidAt: '昨天 11:00' },
    ],
    ['the clock of the page is a little ahead', { status: '已签收', signedAt: '2026-11-22 16:09' }],
    ['a promise that is over', { status: '待发货', shipBy: '2026-11-21 10:00' }],
    ['delivered, not yet confirmed', { status: '卖家已发货', signedAt: '2026-11-21 10:00' }],
  ])('are not: %s', (_reason, fields) => {
    expect(read(fields).problems).toEqual([]);
  });

  test('are not those of which one is shown without seconds; the order of events is kept', () => {
    const order = read({
      status: '待发货',
      placedAt: '2026-11-20 15:20:33',
      paidAt: '2026-11-20 15:20',
    });
    expect(order.problems).toEqual([]);
    expect(order.paidAt).toBe(order.placedAt);
  });
});

test.each([
  ['unpaid with a payment', { status: '待付款', paidAt: '2026-11-20 15:48:00' }],
  ['unpaid but signed', { status: '待付款', signedAt: '2026-11-21 15:48:00' }],
  ['not shipped with a shipping time', { status: '待发货', shippedAt: '2026-11-21 15:48:00' }],
])('a status the times rule out is unknown: %s', (_reason, fields) => {
  expect(read(fields)).toMatchObject({
    status: 'unknown',
    statusText: fields.status,
    problems: [{ field: 'status', code: 'contradictory', text: fields.status }],
  });
});

test('a time that was dropped rules out no status', () => {
  expect(read({ status: '待付款', paidAt: '2026-11-19 10:00' })).toMatchObject({
    status: 'unpaid',
    problems: [{ field: 'paidAt', code: 'contradictory' }],
  });
});
