import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ORDER_STATUSES, type OrderItem } from '../../../lib/chat/order';
import { remarkLine, suggestFlag } from '../../../lib/rules/remark';

const ITEM: OrderItem = { title: '针织开衫', variant: '燕麦色 / M', quantity: 1 };
const paid = { status: 'paidUnshipped', items: [ITEM], problems: [] } as const;
const WORDS = { quantityUnknown: '数量未知' };

describe('R12 the flag', () => {
  test.each<[string, Parameters<typeof suggestFlag>[0], ReturnType<typeof suggestFlag>]>([
    ['paid, all read', { ...paid, items: [ITEM], problems: [] }, { flag: 'red', why: 'mayShip' }],
    [
      'paid, a quantity missing',
      { ...paid, items: [ITEM, { title: '帆布包' }], problems: [] },
      { flag: 'green', why: 'itemsUnclear' },
    ],
    [
      'paid, no goods read',
      { ...paid, items: [], problems: [] },
      { flag: 'green', why: 'itemsUnclear' },
    ],
    [
      'paid, an address that cannot be read',
      { ...paid, items: [ITEM], problems: [{ field: 'address', code: 'tooLong' }] },
      { flag: 'green', why: 'itemsUnclear' },
    ],
    [
      'refund asked for, not shipped',
      { ...paid, status: 'refunding', items: [ITEM], problems: [] },
      { flag: 'blue', why: 'refundBeforeShipping' },
    ],
    [
      'refund asked for, shipped',
      { ...paid, status: 'refunding', items: [ITEM], problems: [], shippedAt: 1 },
      undefined,
    ],
    [
      'refund asked for, the time of shipping unreadable',
      {
        ...paid,
        status: 'refunding',
        items: [ITEM],
        problems: [{ field: 'shippedAt', code: 'unreadable' }],
      },
      undefined,
    ],
    ['unknown', { ...paid, status: 'unknown', items: [ITEM], problems: [] }, undefined],
  ])('%s', (_case, order, expected) => {
    expect(suggestFlag(order)).toEqual(expected);
  });

  const others = ORDER_STATUSES.filter(
    (status) => !['paidUnshipped', 'refunding', 'unknown'].includes(status),
  );
  test.each(others)('none for an order that is %s', (status) => {
    expect(suggestFlag({ ...paid, items: [ITEM], problems: [], status })).toBeUndefined();
  });
});

describe('R12 the remark names code, colour, size, quantity and shipping way', () => {
  test.each<[string, Partial<OrderItem>, string]>([
    ['a title', {}, '针织开衫 燕麦色 / M ×1'],
    ['a code in the title', { title: '针织开衫 货号：A1023' }, 'A1023 燕麦色 / M ×1'],
    ['a code in the variant', { variant: '款号 K-7 燕麦色' }, 'K-7 燕麦色 ×1'],
    ['two pieces', { quantity: 2 }, '针织开衫 燕麦色 / M ×2'],
    ['no variant', { variant: undefined as never }, '针织开衫 ×1'],
    ['no quantity', { quantity: undefined as never }, '针织开衫 燕麦色 / M 数量未知'],
    [
      'a long title',
      { title: '加厚羊羔绒外套女冬季宽松短款米白色新款' },
      '加厚羊羔绒外套女冬季宽松短款米白… 燕麦色 / M ×1',
    ],
  ])('%s', (_case, over, expected) => {
    const parts = { items: [{ ...ITEM, ...over }], flag: '', shippingWay: '', note: '' };
    expect(remarkLine(parts, WORDS)).toBe(expected);
  });

  test('all parts in one line', () => {
    const items = [ITEM, { ...ITEM, title: '帆布包', variant: '大', quantity: 3 }];
    const parts = { items, flag: '红旗 可发货', shippingWay: '练习快递', note: ' 周五\n前发 ' };
    expect(remarkLine(parts, WORDS)).toBe(
      '红旗 可发货｜针织开衫 燕麦色 / M ×1；帆布包 大 ×3｜练习快递｜周五 前发',
    );
  });

  test('R12 whatever the goods are, the line is one line and names every quantity', () => {
    const item = fc.record({
      title: fc.string({ minLength: 1, maxLength: 40 }),
      variant: fc.string({ maxLength: 20 }),
      quantity: fc.integer({ min: 1, max: 999 }),
    });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 5 }), fc.string(), (items, note) => {
        const line = remarkLine({ items, flag: '红旗', shippingWay: '快递', note }, WORDS);
        expect(line).not.toMatch(/[\n\r\t]/);
        for (const { quantity } of items) expect(line).toContain(`×${quantity}`);
      }),
    );
  });
});
