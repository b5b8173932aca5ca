import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverageOf, coverageOfAll } from '../../../lib/rules/coverage';
import {
  asksConfirmation,
  categoriesThat,
  GOODS_CATEGORIES,
  type GoodsChoice,
  goodsOf,
  titleKey,
} from '../../../lib/rules/goods';

const choice = (more: Partial<GoodsChoice> = {}): GoodsChoice => ({
  title: '练习杯',
  confirmedIn: [],
  ...more,
});

test.each([
  ['spaces at the ends and between', ' 练习 杯  A ', '练习 杯 A'],
  ['case', 'Practice CUP', 'practice cup'],
  ['width', 'ＣＵＰ（大）', 'cup(大)'],
  ['invisible marks', '练\u200b习杯', '练习杯'],
])('R2 a title is the same goods whatever its %s', (_what, one, other) => {
  expect(titleKey(one)).toBe(titleKey(other));
});

test('R2 the key of a title is its own key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 500, size: 'max' }), (title) => {
      const key = titleKey(title);
      expect(titleKey(key)).toBe(key);
    }),
  );
});

test('R2 the key of a title that grows by its plain form can still be stored', () => {
  const long = '㍍'.repeat(399);
  expect(titleKey(long).length).toBe(400);
  expect(titleKey(titleKey(long))).toBe(titleKey(long));
});

test('R2 the shop’s choice goes before the words of the page', () => {
  const item = { title: '练习杯', category: '定制' };
  expect(goodsOf(item, '1', [])).toMatchObject({ category: 'madeToOrder', isChosen: false });
  expect(goodsOf(item, '1', [choice({ category: 'general' })])).toMatchObject({
    category: 'general',
    isChosen: true,
  });
});

test('R2 a choice also settles what the words of the page leave unclear', () => {
  const goods = goodsOf({ title: '练习杯', category: '可定制' }, '1', [
    choice({ category: 'madeToOrder' }),
  ]);
  expect(coverageOf(goods).kind).toBe('excluded');
});

test('R2 a confirmation holds for its order only', () => {
  const choices = [choice({ category: 'hygiene', confirmedIn: ['1'] })];
  const kindIn = (number: string | undefined) =>
    coverageOf(goodsOf({ title: '练习杯' }, number, choices)).kind;
  expect(kindIn('1')).toBe('excluded');
  expect(kindIn('2')).toBe('covered');
  expect(kindIn(undefined)).toBe('covered');
});

test('R2 a confirmation goes with the class that the page names, too', () => {
  const goods = goodsOf({ title: '练习杯', category: '内衣' }, '1', [
    choice({ confirmedIn: ['1'] }),
  ]);
  expect(coverageOf(goods).kind).toBe('excluded');
  expect(goods.isChosen).toBe(false);
});

test('R2 a choice is of its title, and none is of an item without one', () => {
  const choices = [
    choice({ category: 'perishable' }),
    choice({ title: '', category: 'perishable' }),
  ];
  expect(goodsOf({ title: '练习碗' }, '1', choices).category).toBeUndefined();
  expect(goodsOf({ title: ' ' }, '1', choices).category).toBeUndefined();
});

test('R2 one item chosen as made to order beside general goods leaves the whole order unknown', () => {
  const choices = [choice({ category: 'madeToOrder' })];
  const all = ['练习杯', '练习碗'].map((title) =>
    goodsOf({ title, category: '餐具' }, '1', choices),
  );
  expect(coverageOfAll(all)).toEqual({ kind: 'unknown', why: 'itemsDiffer' });
});

test('R2 every class stands in one group, and only the conditional ones ask for a confirmation', () => {
  const groups = (['never', 'ifConfirmed', 'sealed', 'plain'] as const).map(categoriesThat);
  expect(groups.flat().toSorted()).toEqual(GOODS_CATEGORIES.toSorted());
  expect(GOODS_CATEGORIES.filter(asksConfirmation)).toEqual(categoriesThat('ifConfirmed'));
  expect(asksConfirmation('unclear')).toBe(false);
  expect(asksConfirmation(undefined)).toBe(false);
});
