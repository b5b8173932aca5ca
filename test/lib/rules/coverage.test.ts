import { describe, expect, test } from 'vitest';
import { categoryOf } from '../../../lib/rules/category';
import { coverageOf, coverageOfAll } from '../../../lib/rules/coverage';
import { goodsOf } from '../../../lib/rules/goods';
import { COVERAGE_RULES, type GoodsCategory } from '../../../lib/rules/return-rules';

const CATEGORIES = Object.keys(COVERAGE_RULES) as GoodsCategory[];

describe('R2 always excluded, confirmed or not', () => {
  test.each(['madeToOrder', 'perishable', 'download', 'periodical'] as const)('%s', (category) => {
    for (const isExclusionConfirmed of [true, false, undefined]) {
      expect(coverageOf({ category, isExclusionConfirmed }).kind).toBe('excluded');
    }
  });
});

describe('R2 excluded only where the buyer confirmed it at purchase', () => {
  test.each(['hygiene', 'activated', 'nearExpiry', 'flawed'] as const)('%s', (category) => {
    expect(coverageOf({ category, isExclusionConfirmed: true }).kind).toBe('excluded');
    expect(coverageOf({ category, isExclusionConfirmed: false }).kind).toBe('covered');
    expect(coverageOf({ category }).kind).toBe('covered');
  });
});

describe('R2 one-time-sealed packs must come back unopened', () => {
  test.each([
    ...['food', 'cosmetics', 'medicalDevice', 'familyPlanning', 'personalCare', 'adult'],
    ...['diapers', 'books', 'audioVisual', 'software'],
  ] as GoodsCategory[])('%s', (category) => {
    expect(coverageOf({ category }).kind).toBe('coveredButSealed');
  });
});

test('R2 a confirmation does not exclude general goods: such an agreement is void', () => {
  expect(coverageOf({ category: 'general', isExclusionConfirmed: true }).kind).toBe('covered');
});

test('R2 goods of no known class are taken as general ones, and it is said so', () => {
  expect(coverageOf({})).toMatchObject({
    kind: 'assumedCovered',
    reason: expect.stringMatching('按一般商品'),
  });
});

test.each(CATEGORIES)('R2 %s gives a reason and a clause', (category) => {
  const coverage = coverageOf({ category, isExclusionConfirmed: true });
  expect(coverage).toMatchObject({
    reason: COVERAGE_RULES[category].reason,
    clause: COVERAGE_RULES[category].source,
  });
});

describe('R2 the words of a page name the class of goods', () => {
  test.each([
    ['定制', 'madeToOrder'],
    ['鲜活易腐', 'perishable'],
    ['数字内容', 'download'],
    ['报纸期刊', 'periodical'],
    ['内衣', 'hygiene'],
    ['化妆品', 'cosmetics'],
    ['服装', 'general'],
    ['鞋靴', 'general'],
    ['女装 / 连衣裙', 'general'],
    ['服装（定制）', 'madeToOrder'],
    ['生鲜食品', 'perishable'],
    ['进口食品', 'food'],
    ['宠物食品', 'general'],
    ['电子书', 'download'],
    ['电子书阅读器', 'general'],
    ['鲜花饼', 'food'],
    ['非定制', 'general'],
    ['数码（无瑕疵）', 'general'],
    ['支持定制', 'unclear'],
    ['服装 可定制', 'unclear'],
    ['定制食品', 'unclear'],
  ] as const)('%s is %s', (text, category) => {
    expect(categoryOf(text)).toBe(category);
  });

  test.each(['', '其他', '神秘类目', 'constructor', '__proto__'])('%j names none', (text) => {
    expect(categoryOf(text)).toBeUndefined();
  });

  test('every class but those of a rare word can be named', () => {
    const named = new Set(
      [
        '定制 生鲜 电子书 报纸 内衣 激活类 临期 瑕疵 食品 彩妆 医疗器械 计生用品 个护 成人用品 尿片 图书 音像 软件 家居',
      ]
        .flatMap((words) => words.split(' '))
        .map(categoryOf),
    );
    expect(named).toEqual(new Set(CATEGORIES));
  });
});

describe('R2 an order of several items', () => {
  const kindOf = (...categories: (string | undefined)[]) =>
    coverageOfAll(categories.map((category) => goodsOf({ title: '包', category }, undefined, [])));

  test.each([
    ['all excluded', ['定制', '生鲜'], 'excluded'],
    ['one sealed pack', ['服装', '食品'], 'coveredButSealed'],
    ['one without a class', ['服装', undefined], 'assumedCovered'],
    ['all covered', ['服装', '家居'], 'covered'],
    ['no items at all', [], 'assumedCovered'],
  ])('has one answer: %s', (_reason, categories, kind) => {
    expect(kindOf(...categories).kind).toBe(kind);
  });

  test('is unknown where some may be returned and some not', () => {
    expect(kindOf('服装', '定制')).toEqual({ kind: 'unknown', why: 'itemsDiffer' });
  });

  test('is unknown where one class is unclear', () => {
    expect(kindOf('服装', '支持定制')).toEqual({ kind: 'unknown', why: 'categoryUnclear' });
  });
});
