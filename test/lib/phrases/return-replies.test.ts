import { expect, test } from 'vitest';
import type { Phrase } from '../../../lib/phrases/phrase';
import {
  RETURN_REPLIES_MAX,
  type ReturnSituation,
  returnReplies,
  SITUATION_TAGS,
} from '../../../lib/phrases/return-replies';
import { STARTER_PHRASES } from '../../../lib/phrases/starter';

const phrase = (id: string, tags: string[], more: Partial<Phrase> = {}): Phrase => ({
  id,
  group: '退换货',
  title: id,
  body: id,
  tags,
  stages: [],
  ...more,
});
const pick = (
  phrases: Phrase[],
  situations: ReturnSituation[],
  uses: [string, number][] = [],
): string[] =>
  returnReplies(
    phrases,
    new Map(uses.map(([id, count]) => [id, { id, uses: count, lastUsedAt: 0 }])),
    situations,
    'signed',
  ).map(({ id }) => id);

test.each<[string, string[], string[]]>([
  [
    'in the order of the library',
    pick([phrase('a', ['可退']), phrase('b', ['可退'])], ['open']),
    ['a', 'b'],
  ],
  [
    'the most used first',
    pick([phrase('a', ['可退']), phrase('b', ['可退'])], ['open'], [['b', 1]]),
    ['b', 'a'],
  ],
  [
    'one for each situation before a second for one',
    pick(
      [phrase('a', ['可退']), phrase('b', ['可退']), phrase('c', ['我方责任'])],
      ['open', 'freightSeller'],
    ),
    ['a', 'c', 'b'],
  ],
  ['none twice', pick([phrase('a', ['质量', '过退货期'])], ['expired', 'defect']), ['a']],
  ['none without a tag of the situation', pick([phrase('a', ['退货'])], ['open']), []],
  ['none for a text message', pick([phrase('a', ['可退', '短信'])], ['open']), []],
  ['none that everybody reads', pick([phrase('a', ['质量', '公开回复'])], ['defect']), []],
  ['none of another stage', pick([phrase('a', ['可退'], { stages: ['unpaid'] })], ['open']), []],
  ['none where there is nothing to say', pick([phrase('a', ['可退'])], []), []],
  [
    'none about free shipping where the buyer pays both ways',
    pick([phrase('a', ['个人原因', '包邮']), phrase('b', ['个人原因'])], ['freightBoth']),
    ['b'],
  ],
])('replies to a return: %s', (_reason, found, expected) => {
  expect(found).toEqual(expected);
});

test.each(Object.keys(SITUATION_TAGS) as ReturnSituation[])(
  'the starter set has a reply to a return that is %s',
  (situation) => {
    const found = returnReplies(STARTER_PHRASES, new Map(), [situation], 'signed');
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(RETURN_REPLIES_MAX);
  },
);
