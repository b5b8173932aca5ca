import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MS, MINUTE_MS } from '../../../lib/chat/units';
import { PROMISE_TEXT_MAX, promiseIn } from '../../../lib/reminders/promise';
import { FURTHEST_DAYS } from '../../../lib/reminders/promise-defaults';
import { at } from './make';
import { BARE, PROMISES, SILENT, TWO_TIMES } from './promise-sentences';

const ZONES = ['Asia/Shanghai', 'UTC', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata'];
const START = at('01-01 00:00');
const SENTENCES = [
  ...[...PROMISES, ...TWO_TIMES, ...BARE].map(([text]) => text),
  ...SILENT.flatMap(([, texts]) => texts),
];
const PIECES =
  '今 明 后 天 早 晚 上 下 午 周 一 二 十 5 12 号 点 半 小时 后 内 前 月 底 过 两天 付 款 了 不 充 发工资 ， 。 ？ 吗 我 再 就 会 等'.split(
    ' ',
  );
const moment = fc.integer({ min: 0, max: 2 * 365 * 24 * 60 }).map((m) => START + m * MINUTE_MS);
const zone = fc.constantFrom(...ZONES);
const isAnswer = fc.boolean();
const text = fc.oneof(
  fc.constantFrom(...SENTENCES),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc
    .tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(...SENTENCES))
    .map((two) => two.join('，')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

test('a promised time lies after the message and within the time a promise is believed for', () => {
  fc.assert(
    fc.property(text, moment, zone, isAnswer, (said, sentAt, shop, answers) => {
      for (const time of promiseIn(said, sentAt, shop, { isAnswer: answers })?.times ?? []) {
        expect(time.at).toBeGreaterThan(sentAt);
        expect(time.at).toBeLessThanOrEqual(sentAt + FURTHEST_DAYS * DAY_MS);
      }
    }),
    { numRuns: 3000 },
  );
});

test('a promise found has a time, and words that stand in the message', () => {
  fc.assert(
    fc.property(text, moment, zone, isAnswer, (said, sentAt, shop, answers) => {
      const found = promiseIn(said, sentAt, shop, { isAnswer: answers });
      if (!found) return;
      expect(found.times.length).toBeGreaterThan(0);
      const squeezed = (one: string) => one.normalize('NFKC').replace(/[\s,，]/gu, '');
      for (const word of found.words.split('，')) expect(squeezed(said)).toContain(squeezed(word));
    }),
    { numRuns: 2000 },
  );
});

test('the shop’s zone decides, not the machine’s', () => {
  const machine = process.env.TZ;
  fc.assert(
    fc.property(text, moment, zone, isAnswer, (said, sentAt, shop, answers) => {
      const results = ZONES.map((tz) => {
        process.env.TZ = tz;
        return promiseIn(said, sentAt, shop, { isAnswer: answers });
      });
      for (const result of results) expect(result).toEqual(results[0]);
    }),
    { numRuns: 300 },
  );
  if (machine === undefined) delete process.env.TZ;
  else process.env.TZ = machine;
});

test('an asked or denied sentence never becomes a promise by a sign behind it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PROMISES), moment, zone, ([said], sentAt, shop) => {
      expect(promiseIn(`${said.replace(/[。！!].*$/u, '')}吗？`, sentAt, shop)).toBeUndefined();
      expect(promiseIn(`${said}，算了不要了`, sentAt, shop)).toBeUndefined();
    }),
  );
});

test.each([
  '晚',
  '一',
  '今天',
  '过两',
  '晚上付，',
  '1',
  '十',
  '[',
  '[[]',
  '可能',
  '等我',
  '付款',
  '早付',
  '不',
  ' ',
  '，',
])('the reading of a hostile message of “%s” ends, whatever its length', (piece) => {
  for (const length of [150, 200, 10_000, 2_000_000]) {
    const said = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    expect(() => promiseIn(said, START, 'UTC')).not.toThrow();
  }
});

test('a message longer than a promise is not read at all', () => {
  const said = (length: number) => `晚上付。${'好'.repeat(length - 4)}`;
  expect(promiseIn(said(PROMISE_TEXT_MAX), START, 'UTC')).toBeDefined();
  expect(promiseIn(said(PROMISE_TEXT_MAX + 1), START, 'UTC')).toBeUndefined();
});
