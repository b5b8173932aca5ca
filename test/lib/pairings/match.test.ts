import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goodsText, offeredTest } from '../../../lib/pairings/goods-words';
import { createMatcher, MATCHES_MAX } from '../../../lib/pairings/match';
import type { Pairing } from '../../../lib/pairings/pairing';
import { replyOf } from '../../../lib/pairings/reply';
import { aPairing } from './make';

const SHOES = '软底平跟乐福鞋 黑色 / 38';

const match = (
  pairings: readonly Pairing[],
  goods: readonly string[] = [SHOES],
  owned: readonly string[] = [],
  moment: 'silent' | 'decided' | 'any' = 'silent',
) => createMatcher(pairings).match({ goods, owned, moment });
const ids = (...given: Parameters<typeof match>) =>
  match(...given).map(({ pairing }) => pairing.id);

test.each([
  ['a word of the title', '乐福鞋', true],
  ['all of its words, in any order', '乐福鞋 软底', true],
  ['one word is missing', '乐福鞋 真皮', false],
  ['another case and width', 'ＬＯＡＦＥＲ', true],
  ['a code', 'A1023', true],
  ['a part of a code', 'A102', false],
  ['a part of a number', '023', false],
  ['the size', '38', true],
  ['other goods', '大衣', false],
])('goods are found: %s', (_reason, goods, isFound) => {
  const found = ids([aPairing({ goods: [goods] })], [`${SHOES} Loafer 货号A1023`]);
  expect(found).toEqual(isFound ? ['p1'] : []);
});

test('the most specific comes first, then the shop’s order; no more than three', () => {
  const offering = (id: string, position: number, goods: string[]) =>
    aPairing({ id, position, goods, offers: [{ title: `搭配${id}` }] });
  const all = [
    offering('a1', 0, ['鞋子', '软底']),
    offering('a2', 1, ['软底 乐福鞋']),
    offering('a3', 3, ['乐福鞋']),
    offering('a4', 2, ['乐福鞋', '大衣']),
  ];
  expect(ids(all)).toEqual(['a2', 'a4', 'a3']);
  expect(match(all)[0]?.matched).toBe('软底 乐福鞋');
});

test('of another moment it stays silent; one for any moment is always there', () => {
  const all = [
    aPairing({ id: 'a', when: ['decided'] }),
    aPairing({ id: 'b', when: ['any'], offers: [{ title: '鞋撑' }] }),
  ];
  expect(ids(all)).toEqual(['b']);
  expect(ids(all, [SHOES], [], 'decided')).toEqual(['a', 'b']);
  expect(ids(all, [SHOES], [], 'any')).toEqual(['b']);
});

test('what the buyer has is not offered, by title or by code; nor the same goods twice', () => {
  const pairing = aPairing({ offers: [{ title: '中筒袜', code: 'W20' }, { title: '鞋撑' }] });
  expect(match([pairing])[0]).toMatchObject({ isWhole: true });
  for (const owned of ['纯棉中筒袜 五双装', '秋季新款 货号 W20']) {
    const [found] = match([pairing], [SHOES], [owned]);
    expect(found).toMatchObject({ offers: [{ title: '鞋撑' }], isWhole: false });
  }
  expect(match([pairing], [SHOES, '中筒袜', '鞋撑'])).toEqual([]);
  const again = aPairing({ id: 'p2', position: 1, offers: [{ title: '鞋撑' }] });
  expect(ids([pairing, again])).toEqual(['p1']);
});

test('without a title nothing is found', () => {
  expect(ids([aPairing()], [])).toEqual([]);
  expect(ids([aPairing()], ['', ' '])).toEqual([]);
  expect(createMatcher([aPairing()]).knows('')).toBe(false);
  expect(createMatcher([aPairing()]).knows('这双乐福鞋呢')).toBe(true);
});

const word = fc.constantFrom('大衣', '围巾', '袜', '袜子', '乐福鞋', 'A1', 'A12', '红', '38');
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const pairings = fc.array(
  fc.record({
    goods: fc.array(phrase, { minLength: 1, maxLength: 3 }),
    offers: fc.array(fc.record({ title: phrase }), { minLength: 1, maxLength: 5 }),
    when: fc.constantFrom<Pairing['when']>(['silent'], ['decided'], ['any'], ['silent', 'decided']),
  }),
  { maxLength: 8 },
);

test('nothing in the order is ever offered, and no goods twice', () => {
  fc.assert(
    fc.property(pairings, fc.array(phrase), fc.array(phrase), (given, goods, owned) => {
      const all = given.map((one, position) => aPairing({ ...one, id: `p${position}`, position }));
      const found = match(all, goods, owned);
      expect(found.length).toBeLessThanOrEqual(MATCHES_MAX);
      const offered = found.flatMap(({ offers }) => offers);
      for (const one of offered) {
        expect([...goods, ...owned].some((text) => offeredTest(one)(goodsText(text)))).toBe(false);
      }
      for (const one of found) {
        expect(one.offers.length).toBeGreaterThan(0);
        const before = found.slice(0, found.indexOf(one)).flatMap(({ offers }) => offers);
        expect(one.offers.some(({ title }) => before.some((b) => b.title === title))).toBe(false);
      }
    }),
  );
});

test('it finds the same as looking at every pairing and every title does', () => {
  fc.assert(
    fc.property(pairings, fc.array(phrase, { minLength: 1 }), (given, goods) => {
      const all = given.map((one, position) => aPairing({ ...one, id: `p${position}`, position }));
      const matcher = createMatcher(all);
      for (const text of goods) {
        const isKnown = all.some((one) =>
          one.goods.some((written) => offeredTest({ title: written })(goodsText(text))),
        );
        expect(matcher.knows(text)).toBe(isKnown);
      }
    }),
  );
});

test('the reply is the shop’s own as long as all of it is offered, else made from the reason', () => {
  const pairing = aPairing({ reply: '亲，看看袜子', why: '配乐福鞋不磨脚。' });
  const offers = [{ title: '中筒袜', note: '五双装' }, { title: '鞋撑' }];
  expect(replyOf({ pairing, offers, isWhole: true })).toBe('亲，看看袜子');
  expect(replyOf({ pairing, offers, isWhole: false })).toBe(
    '{{买家|亲}}，配乐福鞋不磨脚，可以看看中筒袜（五双装）、鞋撑，需要的话跟我说一声哦～',
  );
});
