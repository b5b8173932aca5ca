import { describe, expect, test } from 'vitest';
import { findPhrases } from '../../../lib/phrases/search';
import { type CountedPhrase, phrase, usesOf } from './make';

const ids = (phrases: CountedPhrase[], query: string) =>
  findPhrases(phrases, usesOf(phrases), query, 'unpaid').map((found) => found.phrase.id);

const NONE = usesOf([]);

describe('findPhrases', () => {
  test('puts the stage first, then those for every stage, then the rest', () => {
    const phrases = [
      phrase('other', { stages: ['signed'], uses: 9 }),
      phrase('always', { uses: 5 }),
      phrase('stage', { stages: ['preSale', 'unpaid'] }),
    ];
    expect(ids(phrases, '')).toEqual(['stage', 'always', 'other']);
  });

  test('within a stage goes by use, then by the last use, then by the shop’s order', () => {
    const phrases = [
      phrase('c'),
      phrase('d'),
      phrase('b', { uses: 2, lastUsedAt: 100 }),
      phrase('a', { uses: 2, lastUsedAt: 200 }),
      phrase('first', { uses: 3 }),
    ];
    expect(ids(phrases, ' ')).toEqual(['first', 'a', 'b', 'c', 'd']);
  });

  test('puts a code that begins with the query before everything else', () => {
    const phrases = [
      phrase('used', { title: 'cf 说明', stages: ['unpaid'], uses: 9 }),
      phrase('inside', { code: 'xcf' }),
      phrase('code', { code: 'CF1', stages: ['signed'] }),
    ];
    expect(ids(phrases, 'cf')).toEqual(['code', 'used', 'inside']);
  });

  test.each([
    ['title', { title: '核对地址' }],
    ['body', { body: '请核对地址' }],
    ['group', { group: '核对' }],
    ['code', { code: 'a核对' }],
  ])('looks into the %s', (_part, over) => {
    expect(ids([phrase('hit', over), phrase('miss')], '核对')).toEqual(['hit']);
  });

  test('finds nothing where nothing matches', () => {
    expect(ids([phrase('a')], '退货')).toEqual([]);
  });

  test('says where the query occurs, whatever the case', () => {
    const [found] = findPhrases(
      [phrase('a', { title: 'SMS 与 sms', body: '发Sms' })],
      NONE,
      'sms',
      'unpaid',
    );
    expect(found?.inTitle).toEqual([
      { from: 0, to: 3 },
      { from: 6, to: 9 },
    ]);
    expect(found?.inBody).toEqual([{ from: 1, to: 4 }]);
  });

  test('keeps offsets right behind letters whose lower case is longer', () => {
    const [found] = findPhrases([phrase('a', { title: 'İİ地址' })], NONE, '地址', 'unpaid');
    expect(found?.inTitle).toEqual([{ from: 2, to: 4 }]);
  });

  test('marks nothing without a query', () => {
    expect(findPhrases([phrase('a')], NONE, '', 'unpaid')[0]).toMatchObject({
      inTitle: [],
      inBody: [],
    });
  });

  test.each([...'\\^$.*+?()[]{}|/-'])('takes %s for the character it is', (character) => {
    const phrases = [phrase('hit', { body: `a${character}b` }), phrase('miss', { body: 'ab' })];
    expect(ids(phrases, `a${character}b`)).toEqual(['hit']);
  });

  test('leaves the list it was given as it was', () => {
    const phrases = [phrase('a'), phrase('b', { uses: 1 })];
    findPhrases(phrases, NONE, '', 'unpaid');
    expect(phrases.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
