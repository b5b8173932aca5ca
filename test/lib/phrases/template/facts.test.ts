import { describe, expect, test } from 'vitest';
import { ORDER_STATUSES, type OrderStatus } from '../../../../lib/chat/order';
import { type TemplateFacts, templateFacts } from '../../../../lib/phrases/template/facts';
import { FACT_NAMES, type FactName } from '../../../../lib/phrases/template/names';

const factsOf = (status: OrderStatus) => templateFacts({ kind: 'chosen', order: { status } });

/** Names of what holds, and of what does not; the rest is not known. */
function told(facts: TemplateFacts): { yes: string; no: string } {
  const names = (Object.keys(FACT_NAMES) as FactName[]).map(
    (fact): [string, boolean | undefined] => [FACT_NAMES[fact][0], facts[fact]],
  );
  const those = (is: boolean) =>
    names
      .filter(([, value]) => value === is)
      .map(([name]) => name)
      .join(' ');
  return { yes: those(true), no: those(false) };
}

describe('templateFacts', () => {
  test.each<[OrderStatus, string, string]>([
    ['unpaid', '有订单 未付款', '已付款 待发货 已发货 已签收 退款中'],
    ['paidUnshipped', '有订单 已付款 待发货', '未付款 已发货 已签收 退款中'],
    ['shipped', '有订单 已付款 已发货', '未付款 待发货 已签收 退款中'],
    ['delivered', '有订单 已付款 已发货 已签收', '未付款 待发货 退款中'],
    ['success', '有订单 已付款 已发货 已签收', '未付款 待发货 退款中'],
    ['closed', '有订单', '未付款 待发货 退款中'],
    ['refunding', '有订单 已付款 退款中', '未付款'],
    ['refunded', '有订单', '未付款 待发货 退款中'],
    ['unknown', '有订单', ''],
  ])('an order that is %s', (status, yes, no) => {
    expect(told(factsOf(status))).toEqual({ yes, no });
  });

  test('no order means that nothing was done with one', () => {
    const no = '有订单 未付款 已付款 待发货 已发货 已签收 退款中';
    expect(told(templateFacts({ kind: 'none' }))).toEqual({ yes: '', no });
  });

  test('of several orders it is known that there are some', () => {
    const facts = templateFacts({ kind: 'ambiguous', count: 2 });
    expect(told(facts)).toEqual({ yes: '有订单', no: '' });
  });

  test('where orders cannot be read nothing is known', () => {
    expect(templateFacts(undefined)).toEqual({});
  });

  test.each([
    [true, '老客', ''],
    [false, '', '老客'],
    [undefined, '', ''],
  ])('whether the buyer came back is told, not guessed: %s', (isReturning, yes, no) => {
    expect(told(templateFacts(undefined, isReturning))).toEqual({ yes, no });
  });

  test('no order is waiting for payment and paid at once', () => {
    for (const status of ORDER_STATUSES) {
      const { unpaid, paid } = factsOf(status);
      expect(unpaid === true && paid === true).toBe(false);
    }
  });
});
