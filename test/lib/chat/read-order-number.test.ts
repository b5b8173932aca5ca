import { expect, test } from 'vitest';
import { readOrderNumber } from '../../../lib/chat/read-order-number';

test.each([
  ['bare', '880000000000001001', '880000000000001001'],
  ['label and copy button', '订单编号：880000000000001001 复制', '880000000000001001'],
  ['digits and a hyphen', '订单号: 261122-000000000000001', '261122-000000000000001'],
  ['Latin label', 'Order ID: P7000000001', 'P7000000001'],
  ['full-width', '＃１２３４５６', '123456'],
  ['bidi marks around it', '\u202e880000000000001001\u202c', '880000000000001001'],
])('an order number is read without its label: %s', (_reason, text, number) => {
  expect(readOrderNumber(text)).toBe(number);
});

test.each([
  ['two numbers', '123456 654321'],
  ['no digit', 'unknown'],
  ['markup', '<b>123456</b>'],
  ['the separator of order keys', '1234|5678'],
  ['too long', '1'.repeat(41)],
  ['too short', '12'],
  ['empty', ''],
])('a text that is no order number is unknown: %s', (_reason, text) => {
  expect(readOrderNumber(text)).toBeUndefined();
});
