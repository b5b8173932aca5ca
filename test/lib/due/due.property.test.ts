import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../lib/chat/units';
import { dayText, minuteOfDay, startOfDay } from '../../../lib/chat/zone';
import { DUE_GROUPS, groupDue, groupOf, listedUntil } from '../../../lib/due/due-groups';
import { dueList } from '../../../lib/due/due-list';
import { tellOfClock, tellOfDay } from '../../../lib/due/tell-at';
import { aCase, aCommitment, aContact, facts, ZONES } from './make';

const FROM = Date.UTC(2026, 0, 1);
const instant = fc.integer({ min: FROM, max: FROM + 700 * DAY_MS });
const minute = fc.integer({ min: 0, max: 1_439 });
const quiet = fc.record({ quietFrom: minute, quietTo: minute });

describe.each(ZONES)('in %s', (zone) => {
  const isQuiet = (at: number, from: number, to: number) => {
    const now = minuteOfDay(at, zone);
    return from < to ? now >= from && now < to : from !== to && (now >= from || now < to);
  };

  test('a clock is never told of in quiet hours, nor before it began', () => {
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: HOUR_MS, max: 30 * DAY_MS }),
        fc.integer({ min: 0, max: 2 * DAY_MS }),
        quiet,
        (from, lasts, lead, hours) => {
          const at = tellOfClock(from, from + lasts, lead, zone, hours);
          expect(isQuiet(at, hours.quietFrom, hours.quietTo)).toBe(false);
          expect(at).toBeGreaterThanOrEqual(Math.min(from, from + lasts - DAY_MS));
        },
      ),
    );
  });

  test('a clock is told of before it runs out wherever it runs out outside of quiet hours', () => {
    const hours = { quietFrom: 22 * 60, quietTo: 8 * 60 };
    fc.assert(
      fc.property(instant, fc.integer({ min: DAY_MS, max: 30 * DAY_MS }), (from, lasts) => {
        const at = tellOfClock(from, from + lasts, 4 * HOUR_MS, zone, hours);
        expect(at).toBeLessThan(from + lasts);
      }),
    );
  });

  test('a day is told of on that day, at the minute the quiet hours end', () => {
    fc.assert(
      fc.property(instant, quiet, (at, hours) => {
        const day = startOfDay(dayText(at, zone), zone) ?? 0;
        const told = tellOfDay(day, zone, hours);
        expect(dayText(told, zone)).toBe(dayText(day, zone));
        if (hours.quietFrom !== hours.quietTo) {
          // A minute skipped by a clock change is taken after the gap.
          expect(minuteOfDay(told, zone) - hours.quietTo).toBeGreaterThanOrEqual(0);
          expect(minuteOfDay(told, zone) - hours.quietTo).toBeLessThanOrEqual(60);
        }
      }),
    );
  });

  test('each entry stands in one group, and what is over is not ahead', () => {
    fc.assert(
      fc.property(instant, fc.array(instant, { maxLength: 6 }), (now, times) => {
        const entries = dueList(
          facts(
            now,
            {
              cases: times.map((nextAt, nth) => aCase({ id: `k${nth}`, nextAt })),
              commitments: times.map((dueAt, nth) => aCommitment(dueAt, { id: `c${nth}` })),
              contacts: times.map((at, nth) =>
                aContact(startOfDay(dayText(at, zone), zone) ?? 0, { who: `b${nth}` }),
              ),
            },
            { zone },
          ),
        );
        const groups = groupDue(entries, now, zone);
        expect(DUE_GROUPS.flatMap((group) => groups[group])).toHaveLength(entries.length);
        for (const { at, meaning } of groups.ahead) {
          expect(at).toBeGreaterThan(now);
          if (meaning === 'day') expect(dayText(at, zone) > dayText(now, zone)).toBe(true);
        }
        for (const { at } of groups.today)
          expect(at).toBeLessThanOrEqual(listedUntil(now, 0, zone));
      }),
    );
  });

  test('a day is today’s until it is over; a clock that ends at midnight belongs to the day before', () => {
    const day = startOfDay('2026-11-16', zone) ?? 0;
    const next = startOfDay('2026-11-17', zone) ?? 0;
    const group = (meaning: 'day' | 'from' | 'until', at: number, now: number) =>
      groupOf({ meaning, at }, now, zone);
    expect(group('day', day, day)).toBe('today');
    expect(group('day', day, next - 1)).toBe('today');
    expect(group('day', day, next)).toBe('overdue');
    expect(group('until', next, day)).toBe('today');
    expect(group('until', next, next)).toBe('overdue');
    expect(group('from', next, day)).toBe('ahead');
    expect(group('from', day + 1, day)).toBe('today');
  });

  test('the list ends with the last instant of its last day', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 30 }), (now, days) => {
        const until = listedUntil(now, days, zone);
        expect(dayText(until, zone)).not.toBe(dayText(until - 1, zone));
        const ahead = Date.parse(dayText(until - 1, zone)) - Date.parse(dayText(now, zone));
        expect(ahead).toBe(days * DAY_MS);
      }),
    );
  });
});
