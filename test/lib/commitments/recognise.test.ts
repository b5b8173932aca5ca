import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, MINUTE_MS } from '../../../lib/chat/units';
import { promiseEnds } from '../../../lib/commitments/promise-ends';
import { COMMITMENT_TEXT_MAX, commitmentsIn } from '../../../lib/commitments/recognise';
import { at, clock } from '../reminders/make';
import { COMMITMENTS, SILENT } from './sentences';

const ZONES = ['Asia/Shanghai', 'UTC', 'America/New_York', 'Pacific/Auckland'];
const SENT = '11-25 14:30';
const ENDS = promiseEnds({});

const read = (text: string, zone = 'Asia/Shanghai', sent = SENT, ends = ENDS) =>
  commitmentsIn(text, { sentAt: at(sent, zone), zone, ends });
const told = (found: ReturnType<typeof read>, zone: string) =>
  found.map(({ kind, dueAt, sureness }) => [kind, clock(dueAt, zone), sureness]);

describe.each(ZONES)('R5 a time promised by a shop in %s', (zone) => {
  test.each(COMMITMENTS.map((row) => [...row]))('R5 “%s” → %s', (text, dueAt, kind, sureness) => {
    expect(told(read(text as string, zone), zone)).toEqual([
      [kind ?? 'ship', dueAt, sureness ?? 'assumed'],
    ]);
  });

  describe.each(SILENT)('R5 silent: %s', (_reason, texts) => {
    test.each(texts.map((text) => [text]))('R5 “%s”', (text) => {
      expect(read(text, zone)).toEqual([]);
    });
  });
});

test('R5 there are a hundred sentences and more, and more stay silent than promise', () => {
  const silent = SILENT.flatMap(([, texts]) => texts);
  const all = [...silent, ...COMMITMENTS.map(([text]) => text)];
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(100);
  expect(silent.length).toBeGreaterThan(COMMITMENTS.length);
});

test('R5 a text may promise two things; of one kind the first counts', () => {
  expect(told(read('亲，今天发，明天到，有问题10分钟内回复您'), 'Asia/Shanghai')).toEqual([
    ['ship', '11-26 00:00', 'assumed'],
    ['arrive', '11-27 00:00', 'assumed'],
  ]);
  expect(told(read('今天发货。24小时内发货'), 'Asia/Shanghai')).toHaveLength(1);
});

test.each([
  ['the afternoon is over', '下午发', '11-25 18:00', undefined],
  ['the hour is over', '四点前发', '11-25 16:00', undefined],
  ['an hour of the morning may be one of the evening', '8点前发', '11-25 14:30', '11-25 20:00'],
  ['early in the day the first eight o’clock', '8点前发', '11-25 06:00', '11-25 08:00'],
  ['late in the day', '今天发', '11-25 23:59', '11-26 00:00'],
  ['on the weekday itself', '周三前发', '11-25 14:30', '11-26 00:00'],
  ['over the end of a year', '1月5日前发', '12-30 10:00', '01-06 00:00'],
  ['across the clock change in spring', '24小时内发', '03-07 10:00', undefined],
])('R5 seen from when it was said: %s', (reason, text, sent, expected) => {
  for (const zone of ZONES) {
    const [found] = read(text, zone, sent);
    if (reason.includes('clock change')) {
      expect(found?.dueAt).toBe(at(sent, zone) + DAY_MS);
    } else expect(found && clock(found.dueAt, zone)).toBe(expected);
  }
});

test('R5 a shop may end its days at its courier’s last round', () => {
  const own = (value: number) => ({ 'R5.dayEndsAt': { value, note: '', since: 0 } });
  const dueAt = (value: number, sent: string) => {
    const [found] = read('今天发', 'Asia/Shanghai', sent, promiseEnds(own(value)));
    return found && clock(found.dueAt);
  };
  expect(dueAt(17 * 60, '11-25 14:30')).toBe('11-25 17:00');
  expect(dueAt(17 * 60, '11-25 17:00')).toBeUndefined();
  expect(dueAt(9_999, '11-25 14:30')).toBe('11-26 00:00');
});

test('R5 the words are the shop’s own clause', () => {
  expect(read('您好，看到了。您的订单今天下午4点前发出，请放心')[0]?.words).toBe(
    '您的订单今天下午4点前发出',
  );
});

const PIECES =
  '今 明 天 下 午 四 点 前 后 24 小时 内 周 五 11 月 28 日 发 货 出 到 您 给 的 了 不 会 能 付款 吗 ？ ， 。 - : 18 我 回复 收到'.split(
    ' ',
  );
const text = fc.oneof(
  fc.constantFrom(...COMMITMENTS.map(([said]) => said), ...SILENT.flatMap(([, said]) => said)),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const moment = fc
  .integer({ min: 0, max: 2 * 365 * 24 * 60 })
  .map((m) => at('01-01 00:00') + m * MINUTE_MS);

test('R5 a deadline lies ahead and within two months, whatever is written', () => {
  fc.assert(
    fc.property(text, moment, fc.constantFrom(...ZONES), (said, sentAt, zone) => {
      for (const { dueAt } of commitmentsIn(said, { sentAt, zone, ends: ENDS })) {
        expect(dueAt).toBeGreaterThan(sentAt);
        expect(dueAt).toBeLessThanOrEqual(sentAt + 62 * DAY_MS);
      }
    }),
    { numRuns: 2000 },
  );
});

test.each(COMMITMENTS.map(([said]) => [said]))(
  'R5 asked, denied or on a condition, “%s” is a promise no more',
  (said) => {
    const bare = said.replace(/[~哦哈。]+$/u, '');
    expect(read(`${bare}吗？`)).toEqual([]);
    expect(read(`不保证${bare}`)).toEqual([]);
    expect(read(`${bare}，付款后才算`)).toEqual([]);
  },
);

test.each(['今天', '发', '一', '1', '十', '11-', '[', '最晚', '您', '不用', ' ', '，'])(
  'R5 a text of “%s” without end promises nothing, and the reading of it ends',
  (piece) => {
    for (const length of [200, 300, 10_000, 1_000_000]) {
      const said = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      expect(read(said)).toEqual([]);
    }
  },
);

test('R5 nothing is read from a text longer than a message', () => {
  const said = (length: number) => `今天发。${'好'.repeat(length - 4)}`;
  expect(read(said(COMMITMENT_TEXT_MAX))).toHaveLength(1);
  expect(read(said(COMMITMENT_TEXT_MAX + 1))).toEqual([]);
});
