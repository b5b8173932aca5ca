import { describe, expect, test } from 'vitest';
import { isTakenBack, promiseIn } from '../../../lib/reminders/promise';
import { at, clock } from './make';
import { BARE, PROMISES, SILENT, TWO_TIMES } from './promise-sentences';

const ZONES = ['Asia/Shanghai', 'UTC', 'America/New_York', 'Pacific/Auckland'];
const SENT = '11-25 14:30';

const WHOLE = PROMISES.map(
  ([text, expected, sureness = 'assumed', isTopUp = false]) =>
    [text, expected, sureness, isTopUp] as const,
);

const read = (text: string, zone = 'Asia/Shanghai', sent = SENT, isAnswer = false) =>
  promiseIn(text, at(sent, zone), zone, { isAnswer });
const clocksOf = (found: ReturnType<typeof read>, zone: string) =>
  found?.times.map((time) => clock(time.at, zone));

describe.each(ZONES)('a promise to pay, shop in %s', (zone) => {
  test.each(WHOLE)('“%s” → %s', (text, expected, sureness, isTopUp) => {
    const found = read(text, zone);
    expect(clocksOf(found, zone)).toEqual([expected]);
    expect(found?.times[0]?.sureness).toBe(sureness);
    expect(found?.reason).toBe(isTopUp ? 'balanceShort' : undefined);
    expect(read(text, zone, SENT, true)).toEqual(found);
  });

  test.each(TWO_TIMES)('“%s” names two times', (text, expected) => {
    expect(clocksOf(read(text, zone), zone)).toEqual(expected);
  });

  test.each(BARE)('“%s” is a promise only where it answers a reminder', (text, expected) => {
    expect(read(text, zone)).toBeUndefined();
    expect(clocksOf(read(text, zone, SENT, true), zone)).toEqual([expected]);
  });

  describe.each(SILENT)('silent: %s', (_reason, texts) => {
    test.each(texts.map((text) => [text]))('“%s”', (text) => {
      expect(read(text, zone)).toBeUndefined();
      expect(read(text, zone, SENT, true)).toBeUndefined();
    });
  });
});

test('at least half of the sentences stay silent', () => {
  const silent = SILENT.flatMap(([, texts]) => texts);
  const promises = [...PROMISES, ...TWO_TIMES].map(([text]) => text);
  expect(new Set([...silent, ...promises]).size).toBe(silent.length + promises.length);
  expect(silent.length).toBeGreaterThanOrEqual(promises.length);
});

test.each([
  ['the evening has begun', '晚上付', '11-25 20:30', '11-25 21:30'],
  ['the evening is nearly over', '晚上付', '11-25 22:55', '11-26 20:00'],
  ['after midnight the evening is the coming one', '晚上付', '11-25 00:30', '11-25 20:00'],
  ['a late shift', '下班付', '11-25 18:40', '11-25 21:00'],
  ['the hour of the clock is past in the morning', '8点付', '11-25 09:00', '11-25 20:00'],
  ['early in the day the first eight o’clock', '8点付', '11-25 06:00', '11-25 08:00'],
  ['both eight o’clocks are past', '8点付', '11-25 21:00', '11-26 08:00'],
  ['noon moves on to the next day', '中午付', '11-25 13:40', '11-26 12:30'],
  ['this weekday, its evening past', '周三付', '11-25 20:30', '12-02 20:00'],
  ['next Monday, said on a Sunday', '下周一付', '11-29 10:00', '11-30 20:00'],
  ['the weekend, said on a Saturday', '周末付', '11-28 10:00', '11-28 20:00'],
  ['the end of a month of 31 days', '月底付', '12-05 10:00', '12-31 20:00'],
  ['across the clock change in spring', '明天付', '03-07 10:00', '03-08 20:00'],
])('a time that is past moves on: %s', (_reason, text, sent, expected) => {
  for (const zone of ZONES) expect(clocksOf(read(text, zone, sent), zone)).toEqual([expected]);
});

test.each([
  ['today, late', '今天付', '11-25 20:30'],
  ['tonight, at midnight', '今晚付', '11-25 23:30'],
  ['the end of the month, on its last evening', '月底付', '11-30 21:00'],
  ['today’s date, late', '25号付', '11-25 21:00'],
])('a time that is past and named for its day is dropped: %s', (_reason, text, sent) => {
  for (const zone of ZONES) expect(read(text, zone, sent)).toBeUndefined();
});

test('the words are the buyer’s own clause', () => {
  expect(read('你好，裤子收到了。今天没空，明天下班付，谢谢')?.words).toBe('明天下班付');
  expect(read('明天，我付款')?.words).toBe('明天，我付款');
});

test.each([
  ['刚付了', true],
  ['已经付款了', true],
  ['不要了', true],
  ['帮我取消订单', true],
  ['今天不付了，明天付', false],
  ['别取消', false],
  ['晚上付', false],
  ['付了款再说', false],
  ['谢谢', false],
])('“%s” takes a promise back: %s', (text, expected) => {
  expect(isTakenBack(text)).toBe(expected);
});
