import { describe, expect, test } from 'vitest';
import { createPhraseIndex } from '../../../../lib/phrases/search/phrase-index';
import { type CountedPhrase, phrase, usesOf } from '../make';
import { fewReadings } from './few-readings';

const DAY_MS = 86_400_000;
const NOW = 1000 * DAY_MS;

const find = (phrases: CountedPhrase[], query: string, limit = 99) =>
  createPhraseIndex(phrases, fewReadings).find(query, {
    stage: 'unpaid',
    uses: usesOf(phrases),
    now: NOW,
    limit,
  });
const ids = (phrases: CountedPhrase[], query: string) =>
  find(phrases, query).found.map((found) => found.phrase.id);

describe('order', () => {
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

  test('lets many old uses fall behind a few of today', () => {
    const phrases = [
      phrase('old', { uses: 20, lastUsedAt: NOW - 90 * DAY_MS }),
      phrase('new', { uses: 2, lastUsedAt: NOW }),
    ];
    expect(ids(phrases, '')).toEqual(['new', 'old']);
  });

  test('takes a use dated in the future as one of now', () => {
    const phrases = [
      phrase('future', { uses: 1, lastUsedAt: NOW + 90 * DAY_MS }),
      phrase('now', { uses: 2, lastUsedAt: NOW }),
    ];
    expect(ids(phrases, '')).toEqual(['now', 'future']);
  });

  test('goes by where and how the query is found before stage and use', () => {
    const phrases = [
      phrase('body', { body: '请说 fh', stages: ['unpaid'], uses: 9 }),
      phrase('bodySounded', { body: '请等发货', uses: 99 }),
      phrase('tag', { tags: ['fh'] }),
      phrase('titleSounded', { title: '催发货' }),
      phrase('title', { title: '说 fh' }),
      phrase('titleStart', { title: 'FH 说明' }),
      phrase('titleStartSounded', { title: '发货说明' }),
      phrase('codeStart', { code: 'fh1' }),
      phrase('code', { code: 'FH', stages: ['signed'] }),
    ];
    expect(ids(phrases, 'fh')).toEqual([
      'code',
      'codeStart',
      'titleStart',
      'titleStartSounded',
      'title',
      'titleSounded',
      'tag',
      'body',
      'bodySounded',
    ]);
  });

  test('goes by where a mistyped query is found', () => {
    const phrases = [
      phrase('body', { body: '填 address', uses: 9 }),
      phrase('inCode', { code: 'my-address', uses: 9 }),
      phrase('title', { title: '填 address' }),
      phrase('titleStart', { title: 'Address' }),
      phrase('codeStart', { code: 'address1' }),
    ];
    expect(ids(phrases, 'adrress')).toEqual(['codeStart', 'titleStart', 'title', 'inCode', 'body']);
  });

  test('puts a better grade in the title before one inside the code', () => {
    const phrases = [
      phrase('inCode', { code: 'x-fh', uses: 9 }),
      phrase('both', { code: 'x-fh', title: '发货' }),
    ];
    expect(ids(phrases, 'fh')).toEqual(['both', 'inCode']);
  });

  test('gives the best up to the limit and counts all', () => {
    const { found, total } = find([phrase('b'), phrase('a', { uses: 1 }), phrase('c')], '您好', 1);
    expect(found.map((one) => one.phrase.id)).toEqual(['a']);
    expect(total).toBe(3);
  });
});

describe('match', () => {
  test.each([
    ['title', { title: '核对地址' }],
    ['body', { body: '请核对地址' }],
    ['group', { group: '核对' }],
    ['tags', { tags: ['地址', '核对'] }],
    ['code', { code: 'a核对' }],
  ])('looks into the %s', (_part, over) => {
    expect(ids([phrase('hit', over), phrase('miss')], '核对')).toEqual(['hit']);
  });

  test.each([
    ['initials', 'fh'],
    ['full pinyin', 'fahuo'],
    ['a syllable begun', 'fah'],
    ['an apostrophe between syllables', "fa'huo"],
    ['an apostrophe behind the last syllable', "fa'"],
    ['a typographic apostrophe between initials', 'f’h'],
    ['an apostrophe and two letters swapped', "fa'hou"],
    ['an initial and a syllable', 'fhuo'],
    ['Chinese and pinyin', '发huo'],
    ['letters as wide as a character', 'ＦＨ'],
    ['two letters swapped', 'fahou'],
    ['a letter left out', 'fahu'],
    ['a letter too many', 'fahhuo'],
  ])('finds 发货 by %s', (_reason, query) => {
    expect(ids([phrase('hit', { title: '已发货' }), phrase('miss')], query)).toEqual(['hit']);
  });

  test.each([
    ['重', 'zhong'],
    ['重', 'chong'],
    ['行', 'hang'],
    ['绿', 'lv'],
    ['绿', 'lu'],
  ])('finds %s by each of its readings: %s', (character, query) => {
    expect(ids([phrase('hit', { title: character })], query)).toEqual(['hit']);
  });

  test.each([
    ['a letter left out', 'adress'],
    ['a letter too many', 'addreess'],
    ['another letter', 'addrass'],
    ['a swap', 'addrses'],
    ['one typed so far', 'adrd'],
    ['two in a long word', 'adressbok'],
  ])('forgives a Latin word %s', (_reason, query) => {
    expect(ids([phrase('hit', { body: '填 addressbook' }), phrase('miss')], query)).toEqual([
      'hit',
    ]);
  });

  test('forgives nothing where the query is found as it stands', () => {
    expect(
      ids([phrase('exact', { code: 'adds' }), phrase('near', { code: 'adss' })], 'adds'),
    ).toEqual(['exact']);
  });

  test.each([
    ['before a syllable', "'fh"],
    ['within a syllable', "f'a"],
    ['that stands between letters', "s'ms"],
  ])('does not overlook an apostrophe %s', (_reason, query) => {
    expect(ids([phrase('a', { title: '已发货', body: 'sms' })], query)).toEqual([]);
  });

  test('finds a word with the apostrophe it is written with', () => {
    const phrases = [phrase('hit', { body: "L'Or" }), phrase('miss', { body: 'Lor' })];
    expect(ids(phrases, "l'or")).toEqual(['hit']);
  });

  test('without readings finds everything but pinyin', () => {
    const index = createPhraseIndex([phrase('a', { title: '发货', code: 'fh1' })]);
    const total = (query: string) =>
      index.find(query, { stage: 'unknown', uses: new Map(), now: NOW, limit: 9 }).total;
    expect([total('发货'), total('fh'), total('fahuo')]).toEqual([1, 1, 0]);
  });

  test('wants every term, each in whatever field', () => {
    const phrases = [
      phrase('both', { title: '发货', body: '地址' }),
      phrase('one', { title: '发货' }),
    ];
    expect(ids(phrases, 'fh　dizhi')).toEqual(['both']);
  });

  test('finds nothing across two fields or two tags', () => {
    expect(ids([phrase('a', { title: '发', group: '货', tags: ['发', '货'] })], 'fh')).toEqual([]);
  });

  test('looks for a whole sentence that was pasted', () => {
    const body = '亲，您的订单我看到了，跟您核对一下，收货地址是订单里填的那个，对吗？';
    expect(
      ids([phrase('hit', { body }), phrase('miss', { body: `${body.slice(0, -2)}么` })], body),
    ).toEqual(['hit']);
  });

  test.each([...'\\^$.*+?()[]{}|/-'])('takes %s for the character it is', (character) => {
    const phrases = [phrase('hit', { body: `a${character}b` }), phrase('miss', { body: 'ab' })];
    expect(ids(phrases, `a${character}b`)).toEqual(['hit']);
  });
});

describe('marks', () => {
  const marks = (over: Partial<CountedPhrase>, query: string) =>
    find([phrase('a', over)], query).found[0];

  test('every occurrence, whatever the case', () => {
    const found = marks({ title: 'SMS 与 sms', body: '发Sms' }, 'sms');
    expect(found?.inTitle).toEqual([
      { from: 0, to: 3 },
      { from: 6, to: 9 },
    ]);
    expect(found?.inBody).toEqual([{ from: 1, to: 4 }]);
  });

  test('the characters that are read as the pinyin', () => {
    const found = marks({ title: '已发货', code: 'fh', tags: ['快', '发货'], group: '发货' }, 'fh');
    expect(found).toMatchObject({
      inTitle: [{ from: 1, to: 3 }],
      inCode: [{ from: 0, to: 2 }],
      inTags: [[], [{ from: 0, to: 2 }]],
      inGroup: [{ from: 0, to: 2 }],
    });
  });

  test('what a mistyped query must have meant', () => {
    expect(marks({ title: '已发货' }, 'fahou')?.inTitle).toEqual([{ from: 1, to: 3 }]);
  });

  test('keeps offsets right behind letters whose lower case is longer', () => {
    expect(marks({ title: 'İİ😀地址' }, '地址')?.inTitle).toEqual([{ from: 4, to: 6 }]);
  });

  test('nothing without a query', () => {
    expect(marks({}, '')).toMatchObject({ inTitle: [], inBody: [], inTags: [] });
  });
});
