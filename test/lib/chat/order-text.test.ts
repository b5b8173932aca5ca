import { describe, expect, test } from 'vitest';
import { orderFromText } from '../../../lib/chat/order-text';

const fields = (text: string) => orderFromText(text)?.fields;

describe('an order out of pasted text', () => {
  test.each([
    [
      'a label and a value on each line',
      '订单编号：880000000000001001\n订单状态：等待买家付款\n实收款：¥189.00\n创建时间：2026-11-22 16:31:48',
      {
        number: '880000000000001001',
        status: '等待买家付款',
        amount: '¥189.00',
        placedAt: '2026-11-22 16:31:48',
      },
    ],
    [
      'several labels on one line',
      '订单编号: 880000000000001001 创建时间: 2026-11-22 16:31:48',
      { number: '880000000000001001', placedAt: '2026-11-22 16:31:48' },
    ],
    [
      'values below their labels, as copied from a table',
      '订单编号\n880000000000001001\n付款时间\n2026-11-22 16:35:00',
      { number: '880000000000001001', paidAt: '2026-11-22 16:35:00' },
    ],
    [
      'a status, a number and an amount without labels',
      '880000000000001001\n买家已付款\n¥ 89.00',
      { number: '880000000000001001', status: '买家已付款', amount: '¥ 89.00' },
    ],
    [
      '承诺发货时间 beside 发货时间',
      '承诺发货时间：2026-11-23 10:00\n发货时间：2026-11-22 18:00',
      { shipBy: '2026-11-23 10:00', shippedAt: '2026-11-22 18:00' },
    ],
    [
      'the order page of 千牛: what has not happened yet is a dash, 成交时间 is not the purchase',
      '订单编号\n880000000000001001 复制\n创建时间\n2026-11-22 20:11:02\n付款时间\n2026-11-22 20:12:40\n发货时间\n--\n成交时间\n2026-12-02 08:00:01\n当前订单状态：买家已付款\n实收款 ￥59.00',
      {
        number: '880000000000001001 复制',
        placedAt: '2026-11-22 20:11:02',
        paidAt: '2026-11-22 20:12:40',
        status: '买家已付款',
        amount: '￥59.00',
      },
    ],
    [
      'a line of the order list with tabs',
      '订单号:880000000000001001\t成交时间:2026-11-20 08:00:01\t创建时间:2026-11-18 11:58:59\n交易成功\n实收： ¥ 1,280.50',
      {
        number: '880000000000001001',
        placedAt: '2026-11-18 11:58:59',
        status: '交易成功',
        amount: '¥ 1,280.50',
      },
    ],
    [
      '交易状态 among what nobody asked for',
      '收货地址：练习省练习市\n买家留言：请尽快\n订单编号：880000000000001001\n支付宝交易号：2026112322001100000000000001\n创建时间：2026-11-23 09:15:20\n交易状态：等待买家付款\n实付款：￥128.00（含运费：￥6.00）',
      {
        address: '练习省练习市',
        number: '880000000000001001',
        placedAt: '2026-11-23 09:15:20',
        status: '等待买家付款',
        amount: '￥128.00',
        freight: '￥6.00',
      },
    ],
    ['a number with a hyphen', '261122-123456789012345', { number: '261122-123456789012345' }],
    [
      'windows line ends',
      '订单号：880000000000001001\r\n状态：已签收',
      { number: '880000000000001001', status: '已签收' },
    ],
  ])('reads %s', (_reason, text, expected) => {
    expect(fields(text)).toEqual(expected);
  });

  test.each([
    ['two amounts without a label', '¥ 89.00\n¥ 12.00'],
    ['two numbers', '880000000000001001\n880000000000001002'],
    ['a time without a label', '2026-11-22 16:31:48'],
    ['chat text that holds a status word', '亲我已付款了怎么还不发货'],
    ['a short number', '10086'],
    ['nothing', '   \n'],
  ])('takes nothing from %s', (_reason, text) => {
    expect(orderFromText(text)).toBeUndefined();
  });

  test('leaves out a field with two different values and keeps the rest', () => {
    expect(fields('订单号：880000000000001001\n运费：6.00\n运费：8.00')).toEqual({
      number: '880000000000001001',
    });
  });

  test('looks at the first part of a huge text only, and quickly', () => {
    expect(orderFromText('订单'.repeat(1_000_000))).toBeUndefined();
  });
});
