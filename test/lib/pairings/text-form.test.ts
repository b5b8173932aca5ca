import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WrittenPairing } from '../../../lib/pairings/pairing';
import { isProblem, readPairing, writePairing } from '../../../lib/pairings/read-pairing';
import { readPairings, writePairings } from '../../../lib/pairings/text-form';

describe('a line', () => {
  test('holds the goods, what goes with them, why, when and what to say', () => {
    const line =
      '乐福鞋、平跟 皮鞋 | 中筒袜 #W20（五双装）、鞋油 | 配乐福鞋不磨脚 | 静默单后、随时 | {{买家|亲}}，看看\\n袜子|鞋油';
    expect(readPairings(line)).toEqual({
      problems: [],
      pairings: [
        {
          goods: ['乐福鞋', '平跟 皮鞋'],
          offers: [{ title: '中筒袜', code: 'W20', note: '五双装' }, { title: '鞋油' }],
          why: '配乐福鞋不磨脚',
          when: ['silent', 'any'],
          reply: '{{买家|亲}}，看看\n袜子|鞋油',
        },
      ],
    });
  });

  test('without a moment is for both that the sources name; full-width bars and commas do as well', () => {
    const { pairings } = readPairings('大衣｜围巾，手套｜颜色搭');
    expect(pairings).toEqual([
      {
        goods: ['大衣'],
        offers: [{ title: '围巾' }, { title: '手套' }],
        why: '颜色搭',
        when: ['silent', 'decided'],
      },
    ]);
  });

  test('that is blank or a remark is skipped; a code may begin with #', () => {
    const { pairings, problems } = readPairings('\n# 秋冬\n#A1023 | 围巾 | 颜色搭\n');
    expect(problems).toEqual([]);
    expect(pairings.map(({ goods }) => goods)).toEqual([['A1023']]);
  });
});

test.each([
  ['too few parts', '大衣 | 围巾', 'tooFewParts', ''],
  ['no goods', ' | 围巾 | 搭', 'noGoods', ''],
  ['goods of one letter', '衣 | 围巾 | 搭', 'goodsTooShort', '衣'],
  ['goods too long', `${'衣'.repeat(61)} | 围巾 | 搭`, 'goodsTooLong', '60'],
  [
    'too many goods',
    `${[...Array(21).keys()].map((n) => `大衣${n}`).join('、')} | 围巾 | 搭`,
    'tooManyGoods',
    '20',
  ],
  ['nothing offered', '大衣 | | 搭', 'noOffers', ''],
  ['too many offered', '大衣 | 围巾、手套、帽子、袜子、耳罩、腰带 | 搭', 'tooManyOffers', '5'],
  ['brackets that do not close', '大衣 | 围巾（红 | 搭', 'badOffer', '围巾（红'],
  ['offered by one letter', '大衣 | 袜 | 搭', 'offerTooShort', '袜'],
  ['a note too long', `大衣 | 围巾（${'红'.repeat(41)}） | 搭`, 'offerTooLong', '40'],
  ['no reason', '大衣 | 围巾 | ', 'noWhy', ''],
  ['a reason too long', `大衣 | 围巾 | ${'搭'.repeat(81)}`, 'whyTooLong', '80'],
  ['no such moment', '大衣 | 围巾 | 搭 | 半夜', 'unknownMoment', '半夜'],
  ['a link', '大衣 | 围巾（https://x.example） | 搭', 'link', 'https:'],
  ['braces outside the reply', '大衣 | 围巾 | {{买家}}搭', 'brace', '{{ }}'],
  ['a reply with an unknown variable', '大衣 | 围巾 | 搭 | 随时 | {{什么}}', 'badReply', '什么'],
  ['a reply that asks', '大衣 | 围巾 | 搭 | 随时 | {{填:尺码}}', 'replyAsks', '尺码'],
])('the line is named: %s', (_reason, line, code, what) => {
  const { pairings, problems } = readPairings(`鞋子 | 袜子 | 搭\n${line}\n帽子 | 围巾 | 搭`);
  expect(problems).toEqual([{ line: 2, code, what }]);
  expect(pairings).toHaveLength(2);
});

test('a pairing that stands there already names the line of the first', () => {
  const { problems } = readPairings('大衣、外套 | 围巾 | 搭\n外套、大衣 | 围巾 #A1 | 好看');
  expect(problems).toEqual([{ line: 2, code: 'twice', what: '1' }]);
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('大衣', '中筒袜 五双', 'A-1023', '围巾（红）', '亲|您好\\n', '#x', '＃号'),
);
const written = fc
  .record({
    goods: fc.array(text, { maxLength: 4 }).map((all) => all.join('、')),
    offers: fc.array(text, { maxLength: 4 }).map((all) => all.join('、')),
    why: text,
    when: fc.constantFrom('', '静默单后', '下单前、随时', '随时'),
    reply: fc.oneof(fc.constant(''), fc.string({ maxLength: 30 }), fc.constant('一\n二\\n|三')),
  })
  .map(readPairing)
  .filter((read): read is WrittenPairing => !isProblem(read));

test('what was read is written out and read again as the same', () => {
  fc.assert(
    fc.property(written, (pairing) => {
      expect(readPairing(writePairing(pairing))).toEqual(pairing);
      expect(readPairings(writePairings([pairing]))).toEqual({ pairings: [pairing], problems: [] });
    }),
  );
});
