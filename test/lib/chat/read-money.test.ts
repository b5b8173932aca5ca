import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFreight, readMoney } from '../../../lib/chat/read-money';

describe('an amount', () => {
  test.each([
    ['thousands', '¥1,234.50', 123450],
    ['millions', '¥1,234,567.00', 123456700],
    ['full-width sign', '￥89', 8900],
    ['full-width everything', '￥１，２３４．５０', 123450],
    ['a label and a unit', '实付款：89.00元', 8900],
    ['a label without colon', '实付金额 ¥189.00', 18900],
    ['the unit in the label', '合计(元): 89.5', 8950],
    ['the count of goods before', '共2件商品 合计：¥89.00', 8900],
    ['a note without numbers', '¥89.00 (免运费)', 8900],
    ['a bare number', '89', 8900],
    ['the code of the currency', 'CNY 89.10', 8910],
    ['nothing to pay', '¥0.00', 0],
    ['a third decimal of 5 goes up', '¥1.005', 101],
    ['below half goes down', '¥1.00499', 100],
    ['half up to the next yuan', '¥1.995', 200],
    ['one decimal', '¥0.1', 10],
    ['the sign stands apart', '¥ 89.00', 8900],
  ])('is read in fen: %s', (_reason, text, fen) => {
    expect(readMoney(text)).toBe(fen);
  });

  test.each([
    ['rounded', '1.2万'],
    ['another unit in the label', '合计(万元)：1.2'],
    ['negative', '-¥5.00'],
    ['negative after the sign', '¥-5.00'],
    ['minus sign of mathematics', '\u22125.00'],
    ['two amounts', '¥89.00 ¥99.00'],
    ['the freight beside it', '实付款：89.00元（含运费：6.00元）'],
    ['a range', '¥89-129'],
    ['at least', '¥89起'],
    ['about', '约89元'],
    ['a discount', '优惠：5.00元'],
    ['taken off', '立减5元'],
    ['a refund', '退款 ¥89.00'],
    ['a percentage', '89%'],
    ['another currency', '$89.00'],
    ['another currency after', '89.00 USD'],
    ['comma as decimal point', '89,50'],
    ['broken thousands', '1,23,456'],
    ['too many digits', '¥12345678901'],
    ['no number', '面议'],
    ['empty', ''],
    ['exponent', '1e3'],
    ['only a point', '¥.'],
  ])('is unknown rather than guessed: %s', (_reason, text) => {
    expect(readMoney(text)).toBeUndefined();
  });

  test('comes back from every way a page writes it', () => {
    const grouped = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (fen) => {
        const yuan = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
        expect(readMoney(`¥${yuan}`)).toBe(fen);
        expect(readMoney(`实付款：${yuan}元`)).toBe(fen);
        expect(readMoney(`¥${grouped.format(fen / 100)}`)).toBe(fen);
      }),
    );
  });
});

describe('freight', () => {
  test.each([
    ['free', '包邮', 0],
    ['free, in other words', '运费：免运费', 0],
    ['an amount', '¥6.00', 600],
    ['nothing', '0.00', 0],
  ])('is read: %s', (_reason, text, fen) => {
    expect(readFreight(text)).toBe(fen);
  });

  test.each([
    ['free on a condition', '满99包邮'],
    ['not free', '不包邮'],
    ['paid on arrival', '到付'],
  ])('is unknown: %s', (_reason, text) => {
    expect(readFreight(text)).toBeUndefined();
  });
});
