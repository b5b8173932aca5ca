import { describe, expect, test } from 'vitest';
import type { OrderStatus } from '../../../lib/chat/order';
import { readStatus } from '../../../lib/chat/read-status';
import { NEUTRAL_WORDS, STATUS_WORDS } from '../../../lib/chat/status-words';

const ROWS = Object.entries(STATUS_WORDS).flatMap(([status, words]) =>
  words.map((word) => [word, status] as const),
);

describe('the table of status words', () => {
  test('holds every word once, in the form in which texts are compared', () => {
    const words = [...ROWS.map(([word]) => word), ...NEUTRAL_WORDS];
    expect(new Set(words).size).toBe(words.length);
    expect(words).toEqual(words.map((word) => word.normalize('NFKC').toLowerCase().trim()));
  });

  test.each(ROWS)('%s is %s', (word, status) => {
    expect(readStatus(word)).toBe(status);
    expect(readStatus(` ${word.toUpperCase()} `)).toBe(status);
    expect(readStatus(`订单状态：${word}`)).toBe(status);
  });

  test.each(ROWS)('%s after a word that is not in the table is unknown', (word) => {
    expect(readStatus(`未${word}`)).toBe('unknown');
    expect(readStatus(`not ${word}`)).toBe('unknown');
  });
});

test.each<[string, string, OrderStatus]>([
  ['a reason in brackets', '已关闭（超时未付款）', 'closed'],
  ['a reason in half-width brackets', '交易关闭(买家取消)', 'closed'],
  ['two words that agree', '买家已付款，等待卖家发货', 'paidUnshipped'],
  ['two words that agree on two lines', '买家已付款\n发货未超时', 'paidUnshipped'],
  ['the long form of Taobao', '卖家已发货，等待买家确认收货', 'shipped'],
  ['a refund beside shipping', '待发货 退款中', 'refunding'],
  ['shipping beside a refund', '退款中/已发货', 'refunding'],
  ['a finished refund closes the trade', '交易关闭 退款成功', 'refunded'],
  ['a refund as the reason of closing', '已关闭（退款成功）', 'refunded'],
  ['a refund in brackets beside shipping', '已发货（退款中）', 'refunding'],
  ['a countdown in digits', '待付款 23:59:59', 'unpaid'],
  ['full-width Latin', 'Ｕｎｐａｉｄ', 'unpaid'],
  ['a longer Latin word', 'Partially refunded', 'refunded'],
])('a status is read: %s', (_reason, text, status) => {
  expect(readStatus(text)).toBe(status);
});

/** What each site's sellers see, as far as anybody has told; `unknown` where the word alone does not tell. */
const OF_SITES: Record<string, readonly (readonly [string, OrderStatus])[]> = {
  拼多多: [
    ['待付款', 'unpaid'],
    ['待发货', 'paidUnshipped'],
    ['已发货(待收货)', 'shipped'],
    ['已签收', 'delivered'],
    ['已取消', 'closed'],
    ['退款中', 'refunding'],
    ['已退款', 'refunded'],
  ],
  飞鸽: [
    ['未付款', 'unpaid'],
    ['已付款', 'paidUnshipped'],
    ['备货中', 'paidUnshipped'],
    ['已收货', 'delivered'],
    ['交易成功', 'success'],
    ['已完成', 'success'],
    ['退款成功', 'refunded'],
    ['已关闭（超时未付款）', 'closed'],
  ],
  Shopee: [
    ['Unpaid', 'unpaid'],
    ['To Ship', 'paidUnshipped'],
    ['Shipping', 'shipped'],
    ['Completed', 'success'],
    ['Cancelled', 'closed'],
    ['Return/Refund', 'refunding'],
    ['Belum bayar', 'unpaid'],
    ['Aguardando pagamento', 'unpaid'],
  ],
  闲鱼: [
    ['待收货', 'shipped'],
    ['待评价', 'delivered'],
    ['交易关闭', 'closed'],
  ],
  1688: [
    ['等待买家付款', 'unpaid'],
    ['等待卖家发货', 'paidUnshipped'],
    ['等待买家收货', 'shipped'],
  ],
  Etsy: [
    // Of an order's way through the shop, not of its payment.
    ['New', 'unknown'],
    ['In progress', 'unknown'],
    ['Shipped', 'shipped'],
    ['Refunded', 'refunded'],
  ],
  快手: [
    ['待收货/已发货', 'shipped'],
    ['交易失败', 'closed'],
    ['售后中', 'refunding'],
    // Alone it may be a button.
    ['关闭', 'unknown'],
  ],
  京东: [
    ['等待付款', 'unpaid'],
    ['等待出库', 'paidUnshipped'],
    ['等待确认收货', 'shipped'],
    ['已出库', 'shipped'],
    ['完成', 'success'],
    // Before or after payment, before or after shipping.
    ['暂停', 'unknown'],
  ],
  'TikTok Shop': [
    ['Awaiting shipment', 'paidUnshipped'],
    ['Delivered', 'delivered'],
    ['Canceled', 'closed'],
    ['Return/refund', 'refunding'],
  ],
  小红书: [
    ['待揽收', 'shipped'],
    ['运输中', 'shipped'],
    ['派件中', 'shipped'],
  ],
};

describe.each(Object.entries(OF_SITES))('a word of %s', (_site, words) => {
  test.each(words)('%s is %s', (word, status) => {
    expect(readStatus(word)).toBe(status);
  });
});

test.each([
  ['a word of no table', '待神秘处理'],
  ['a negation', '未发货'],
  ['a negation of delivery', '未签收'],
  ['a negation of refund', '未退款'],
  ['a negation around a word', '未完成'],
  ['part of the goods', '部分已发货'],
  ['a refund that ended without money', '退款关闭'],
  ['a finished refund in words that are not in the table', '退款已完成'],
  ['an unknown refund word beside shipping', '已发货 退货待处理'],
  ['an unknown refund as a reason', '已关闭（买家申请退款）'],
  ['Latin word with a prefix', 'Unfulfilled'],
  ['Latin word with a prefix and a hyphen', 'un-paid'],
  ['Latin word inside another', 'prepaid'],
  ['Latin negation', 'Not shipped'],
  ['a sentence of a buyer', '我已付款了怎么还不发'],
  ['two words that disagree', '待付款 已发货'],
  ['two refund words that disagree', '退款中 退款成功'],
  ['only a neutral word', '订单状态'],
  ['only brackets', '（）'],
  ['empty', ''],
])('a status is unknown: %s', (_reason, text) => {
  expect(readStatus(text)).toBe('unknown');
});
