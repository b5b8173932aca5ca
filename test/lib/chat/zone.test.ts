import { describe, expect, test } from 'vitest';
import {
  atMinuteOfDay,
  dayText,
  isZone,
  minuteOfDay,
  startOfDay,
  startOfNextDay,
  toLocal,
} from '../../../lib/chat/zone';

const utc = (text: string) => Date.parse(`${text}Z`);

describe('the start of the next day', () => {
  test.each([
    ['afternoon', '2026-11-14T07:20:00', 'Asia/Shanghai', '2026-11-14T16:00:00'],
    [
      'midnight belongs to the day it begins',
      '2026-11-13T16:00:00',
      'Asia/Shanghai',
      '2026-11-14T16:00:00',
    ],
    ['last millisecond', '2026-11-14T15:59:59.999', 'Asia/Shanghai', '2026-11-14T16:00:00'],
    ['clocks went back that day', '2026-11-01T05:30:00', 'America/New_York', '2026-11-02T05:00:00'],
    [
      'clocks went forward that day',
      '2026-03-08T12:00:00',
      'America/New_York',
      '2026-03-09T04:00:00',
    ],
    [
      'the next day has no midnight',
      '2018-11-03T15:00:00',
      'America/Sao_Paulo',
      '2018-11-04T03:00:00',
    ],
  ])('%s', (_reason, value, zone, expected) => {
    expect(startOfNextDay(utc(value), zone)).toBe(utc(expected));
  });
});

describe('a minute of the day', () => {
  const noon = utc('2026-11-14T04:00:00');

  test.each([
    ['that day', 600, 0, '2026-11-14T02:00:00'],
    ['the day after', 600, 1, '2026-11-15T02:00:00'],
    ['the day before', 0, -1, '2026-11-12T16:00:00'],
    ['1440 is the following midnight', 1440, 0, '2026-11-14T16:00:00'],
  ])('is an instant: %s', (_reason, minute, days, expected) => {
    expect(atMinuteOfDay(noon, minute, 'Asia/Shanghai', days)).toBe(utc(expected));
  });

  test('that a clock change skips is taken after the gap', () => {
    const day = utc('2026-03-08T12:00:00');
    expect(atMinuteOfDay(day, 150, 'America/New_York')).toBe(utc('2026-03-08T07:30:00'));
  });

  test('is read from the wall clock', () => {
    expect(minuteOfDay(noon, 'Asia/Shanghai')).toBe(720);
    expect(minuteOfDay(noon, 'Asia/Kathmandu')).toBe(585);
    expect(minuteOfDay(-1, 'UTC')).toBe(1439);
  });
});

test.each([
  ['Asia/Shanghai', true],
  ['UTC', true],
  ['Asia/Atlantis', false],
  ['', false],
  ['<b>', false],
])('%j is a zone: %s', (name, known) => {
  expect(isZone(name)).toBe(known);
});

test.each([
  ['not a number', Number.NaN, 'UTC'],
  ['infinite', Number.POSITIVE_INFINITY, 'UTC'],
  ['an unknown zone', 0, 'Asia/Atlantis'],
])('a wall clock is refused: %s', (_reason, value, zone) => {
  expect(() => toLocal(value, zone)).toThrow(RangeError);
});

test.each([
  ['Asia/Shanghai', '2026-11-28', '2026-11-27T16:00:00Z'],
  ['UTC', '2026-11-28', '2026-11-28T00:00:00Z'],
  // Clocks go forward at midnight there: the day begins at one.
  ['America/Santiago', '2026-09-06', '2026-09-06T04:00:00Z'],
])('a day in %s begins with its first instant, and that instant is of the day', (zone, day, at) => {
  expect(startOfDay(day, zone)).toBe(Date.parse(at));
  expect(dayText(Date.parse(at), zone)).toBe(day);
});

test.each(['2026-02-30', '2026-1-1', '26-11-28', 'tomorrow', ''])('%j is no day', (text) => {
  expect(startOfDay(text, 'Asia/Shanghai')).toBeUndefined();
});
