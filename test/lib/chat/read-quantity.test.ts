import { expect, test } from 'vitest';
import { readQuantity } from '../../../lib/chat/read-quantity';

test.each([
  ['times sign', '×2', 2],
  ['letter and space', 'x 2', 2],
  ['capital letter', 'X12', 12],
  ['full-width', 'ｘ２', 2],
  ['label', '数量：2', 2],
  ['unit', '2件', 2],
  ['all together', '共 3 件商品', 3],
  ['label and times sign', '数量: ×2', 2],
  ['bare', '10', 10],
])('a quantity is read: %s', (_reason, text, pieces) => {
  expect(readQuantity(text)).toBe(pieces);
});

test.each([
  ['none', '×0'],
  ['negative', '-2'],
  ['half a piece', '2.5件'],
  ['two numbers', '2/3'],
  ['a size', '2XL'],
  ['no number', '若干'],
  ['too many digits', '×123456'],
  ['empty', ''],
])('a quantity is unknown: %s', (_reason, text) => {
  expect(readQuantity(text)).toBeUndefined();
});
