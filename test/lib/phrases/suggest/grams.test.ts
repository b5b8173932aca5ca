import { expect, test } from 'vitest';
import { gramsOf } from '../../../../lib/phrases/suggest/grams';

const hashes = (text: string) => gramsOf(text).map(({ hash }) => hash);

test('a text has its characters and its pairs of neighbours', () => {
  expect(gramsOf('发货吗').filter(({ isPair }) => isPair)).toHaveLength(2);
  expect(gramsOf('发货吗').filter(({ isPair }) => !isPair)).toHaveLength(3);
});

test('what occurs twice counts once', () => {
  expect(hashes('发货发货')).toEqual([...new Set(hashes('发货发货'))]);
  expect(new Set(hashes('发货，发货'))).toEqual(new Set(hashes('发货')));
});

test('neighbours are told apart by their order', () => {
  expect(hashes('货发')).not.toEqual(expect.arrayContaining(hashes('发货')));
});

test.each([
  ['full width', 'ＥＭＳ', 'EMS'],
  ['capitals', 'EMS', 'ems'],
  ['signs around it', '发货！？', '发货'],
])('%s does not matter', (_reason, one, other) => {
  expect(hashes(one)).toEqual(hashes(other));
});

test.each([
  ['nothing', ''],
  ['spaces', '  \n'],
  ['signs only', '？！…'],
  ['smileys only', '😀😀'],
])('there are no grams in %s', (_reason, text) => {
  expect(gramsOf(text)).toEqual([]);
});
