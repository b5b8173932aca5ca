import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { HOUR_MS } from '../../../lib/chat/units';
import { atMinuteOfDay, minuteOfDay } from '../../../lib/chat/zone';

/** Zones with odd changes: half an hour, a quarter's offset, a whole day skipped, changes at midnight. */
const ZONES = [
  'Asia/Shanghai',
  'America/New_York',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/Havana',
  'Africa/Cairo',
];

const zone = fc.constantFrom(...ZONES);
const anyInstant = fc.integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2036, 0, 1) });
/** Instants at which one of the clocks changes, and hours around. */
const changes = ZONES.flatMap((name) => {
  const found: number[] = [];
  let at = Temporal.Instant.from('2005-01-01T00:00Z').toZonedDateTimeISO(name);
  while (found.length < 30) {
    const next = at.getTimeZoneTransition('next');
    if (!next) break;
    found.push(next.epochMilliseconds);
    at = next;
  }
  return found;
});
const nearChange = fc
  .tuple(fc.constantFrom(...changes), fc.integer({ min: -30 * HOUR_MS, max: 30 * HOUR_MS }))
  .map(([at, by]) => at + by);
const instant = fc.oneof(anyInstant, nearChange);

const local = (value: number, name: string) =>
  Temporal.Instant.fromEpochMilliseconds(value).toZonedDateTimeISO(name);

test('the minute of the day is the calendar’s', () => {
  fc.assert(
    fc.property(instant, zone, (value, name) => {
      const clock = local(value, name);
      expect(minuteOfDay(value, name)).toBe(clock.hour * 60 + clock.minute);
    }),
    { numRuns: 2_000 },
  );
});

test('a wall clock’s time is found where the calendar finds it, skipped and doubled times too', () => {
  const minute = fc.integer({ min: 0, max: 1440 });
  const days = fc.integer({ min: -1, max: 2 });
  fc.assert(
    fc.property(instant, zone, minute, days, (value, name, wanted, moved) => {
      const day = local(value, name)
        .toPlainDate()
        .add({ days: moved + Math.floor(wanted / 1440) });
      const plainTime = Temporal.PlainTime.from({ hour: 0 }).add({ minutes: wanted % 1440 });
      const expected = day.toZonedDateTime({ timeZone: name, plainTime }).epochMilliseconds;
      expect(atMinuteOfDay(value, wanted, name, moved)).toBe(expected);
    }),
    { numRuns: 5_000 },
  );
});

test('so is one of a time whose offset has seconds', () => {
  const value = Date.UTC(1927, 11, 31, 16, 30);
  expect(atMinuteOfDay(value, 90, 'Asia/Shanghai')).toBe(
    local(value, 'Asia/Shanghai').with({ hour: 1, minute: 30, second: 0, millisecond: 0 })
      .epochMilliseconds,
  );
});
