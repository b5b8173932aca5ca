import { expect, test } from 'vitest';
import { createWords } from '../../../lib/models/words';
import { NOW, onDay, t, ZONE } from '../../components/fakes';

const words = createWords(t, ZONE);
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

test.each([
  [0, '¥0.00'],
  [5, '¥0.05'],
  [25_800, '¥258.00'],
  [123_456_789, '¥1,234,567.89'],
])('%i fen are written %s', (fen, text) => {
  expect(words.money(fen)).toBe(text);
});

test.each([
  ['the same day', onDay(0, 0), '今天 00:00'],
  ['the next day', onDay(1, 10), '明天 10:00'],
  ['the day before', onDay(-1, 23, 59), '昨天 23:59'],
  ['another day of the year', onDay(5, 8), '11-27 08:00'],
  ['another year', onDay(45, 8), '2027-01-06 08:00'],
])('%s by the shop’s clock, whatever the machine’s', (_reason, at, text) => {
  expect(words.instant(at, NOW)).toBe(text);
});

test.each([
  ['days and hours', 76 * HOUR + 5 * MINUTE, '3天4小时', '3天4小时'],
  ['hours and minutes', 2 * HOUR + 5 * MINUTE + SECOND, '2小时5分', '2小时5分'],
  ['exactly an hour', HOUR, '1小时0分', '1小时0分'],
  ['minutes and seconds', 42 * MINUTE + 8 * SECOND, '42分08秒', '42分钟'],
  ['seconds', 8 * SECOND, '8秒', '不到1分钟'],
])('a length in %s', (_reason, ms, countdown, roughly) => {
  expect([words.countdown(ms), words.roughly(ms)]).toEqual([countdown, roughly]);
});

test.each([
  ['within a day', onDay(0, 13, 50), onDay(0, 17), '今天 13:50 – 17:00'],
  ['over midnight', onDay(0, 19, 10), onDay(1, 10), '今天 19:10 – 明天 10:00'],
])('a span %s names each day once', (_reason, from, to, text) => {
  expect(words.span(from, to, NOW)).toBe(text);
});
