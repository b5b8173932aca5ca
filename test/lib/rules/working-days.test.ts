import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../../lib/chat/units';
import { workingDayAfter } from '../../../lib/rules/working-days';

const ZONE = 'Asia/Shanghai';
const at = (day: string, time = '10:00:00') => Date.parse(`${day}T${time}+08:00`);
const dayOf = (instant: number) => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10);

/** The day itself, or the year that is not known. */
function workingDay(after: string, count: number, time?: string): string | number {
  const found = workingDayAfter(at(after, time), count, ZONE);
  return found.kind === 'day' ? dayOf(found.span.from) : found.year;
}

const isWorked = (day: string) => workingDay(dayOf(at(day) - DAY_MS), 1) === day;

const days = (first: string, count: number) =>
  Array.from({ length: count }, (_, i) => dayOf(at(first) + i * DAY_MS));

describe('R9 days off by the notices of the State Council', () => {
  test.each([
    ['2025 元旦', days('2025-01-01', 1)],
    ['2025 春节', days('2025-01-28', 8)],
    ['2025 清明', days('2025-04-04', 3)],
    ['2025 劳动节', days('2025-05-01', 5)],
    ['2025 端午', days('2025-05-31', 3)],
    ['2025 国庆、中秋', days('2025-10-01', 8)],
    ['2026 元旦', days('2026-01-01', 3)],
    ['2026 春节', days('2026-02-15', 9)],
    ['2026 清明', days('2026-04-04', 3)],
    ['2026 劳动节', days('2026-05-01', 5)],
    ['2026 端午', days('2026-06-19', 3)],
    ['2026 中秋', days('2026-09-25', 3)],
    ['2026 国庆', days('2026-10-01', 7)],
    ['a plain weekend', days('2026-11-21', 2)],
  ])('%s', (_reason, off) => {
    expect(off.filter(isWorked)).toEqual([]);
  });
});

describe('R9 make-up days are worked, though they fall on a weekend', () => {
  test.each([
    ['2025', ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11']],
    ['2026', ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']],
  ])('%s', (_year, worked) => {
    expect(worked.filter(isWorked)).toEqual(worked);
    for (const day of worked) expect([0, 6]).toContain(new Date(day).getUTCDay());
  });
});

test.each([
  ['2025', 365, 248],
  ['2026', 365, 248],
])('R9 %s has as many working days as the notice makes it have', (year, length, count) => {
  expect(days(`${year}-01-02`, length - 1).filter(isWorked).length).toBe(count);
});

test.each<[string, string, string, number, string]>([
  ['a plain week', '2026-11-16', '10:00:00', 4, '2026-11-20'],
  ['over a weekend', '2026-11-19', '10:00:00', 4, '2026-11-25'],
  [
    'the first instant of the day does not make it count',
    '2026-11-16',
    '00:00:00',
    1,
    '2026-11-17',
  ],
  ['nor does the last', '2026-11-16', '23:59:59.999', 1, '2026-11-17'],
  ['from a Saturday', '2026-11-21', '10:00:00', 1, '2026-11-23'],
  ['over 国庆 with both make-up days', '2026-09-18', '10:00:00', 4, '2026-09-23'],
  ['over 国庆 itself', '2026-09-29', '10:00:00', 4, '2026-10-10'],
  ['over 春节 with both make-up days', '2026-02-13', '10:00:00', 4, '2026-02-26'],
  ['over 春节 of 2025', '2025-01-25', '10:00:00', 6, '2025-02-08'],
  ['over the turn of the year 2025', '2025-12-30', '10:00:00', 2, '2026-01-04'],
])('R9 a working day after another: %s', (_reason, after, time, count, day) => {
  expect(workingDay(after, count, time)).toBe(day);
});

test.each<[string, string, number, string | number]>([
  ['the last day that can be told', '2026-12-30', 1, '2026-12-31'],
  ['the next would need the holidays of 2027', '2026-12-30', 2, 2027],
  ['every day of 2027', '2027-03-01', 1, 2027],
  ['before the data begins', '1999-03-01', 1, 1999],
])(
  'R9 a year whose holidays are not known is unknown, never guessed: %s',
  (_reason, after, count, found) => {
    expect(workingDay(after, count)).toBe(found);
  },
);

test('R9 a day is the local one of the zone', () => {
  const instant = Date.parse('2026-11-16T20:00:00Z');
  const midnight = (zone: string) => {
    const found = workingDayAfter(instant, 1, zone);
    return found.kind === 'day' ? new Date(found.span.from).toISOString() : found.year;
  };
  expect(midnight('Asia/Shanghai')).toBe('2026-11-17T16:00:00.000Z');
  expect(midnight('UTC')).toBe('2026-11-17T00:00:00.000Z');
});

test('R9 later counts give later days, each one midnight to midnight', () => {
  const instants = fc.integer({ min: at('2025-01-01'), max: at('2026-11-01') });
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 15 }), (instant, count) => {
      const [one, next] = [count, count + 1].map((n) => workingDayAfter(instant, n, ZONE));
      if (one?.kind !== 'day' || next?.kind !== 'day') throw new Error('unknown');
      expect(one.span.from).toBeGreaterThan(instant);
      expect(one.span.to - one.span.from).toBe(DAY_MS);
      expect(next.span.from).toBeGreaterThanOrEqual(one.span.to);
      // However long the holidays are, nobody in China has been off for a fortnight.
      expect(next.span.from - one.span.to).toBeLessThan(14 * DAY_MS);
    }),
  );
});

test.each([0, -1, 1.5, Number.NaN])('R9 %s working days are refused', (count) => {
  expect(() => workingDayAfter(at('2026-11-16'), count, ZONE)).toThrow(RangeError);
});

test('R9 a time that is none is refused', () => {
  expect(() => workingDayAfter(Number.NaN, 1, ZONE)).toThrow(RangeError);
  expect(() => workingDayAfter(at('2026-11-16'), 1, 'Mars/Base')).toThrow(RangeError);
});
