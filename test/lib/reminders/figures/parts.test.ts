import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { toLocal } from '../../../../lib/chat/zone';
import { areColumns, emptyColumns, writeCells } from '../../../../lib/reminders/figures/columns';
import { type PeriodChoice, periodSpan } from '../../../../lib/reminders/figures/period';
import { periodCheck } from '../../../../lib/reminders/figures/period-check';
import { wallClock, weekdayOf } from '../../../../lib/reminders/figures/wall-clock';
import { wilson } from '../../../../lib/reminders/figures/wilson';
import { at, attempt, clocks, SHANGHAI } from '../make';

test.each([
  ['none of ten', 0, 10, 0, 0.2775],
  ['half of ten', 5, 10, 0.2366, 0.7634],
  ['all of ten', 10, 10, 0.7225, 1],
  ['one of one', 1, 1, 0.2065, 1],
  ['a third of many', 333, 1_000, 0.3045, 0.3628],
])('the 95 %% interval of %s', (_, hits, of, low, high) => {
  const [from, to] = wilson(hits, of) ?? [];
  expect(from).toBeCloseTo(low, 3);
  expect(to).toBeCloseTo(high, 3);
});

test('an interval holds its rate and stays within 0 and 1; without a case there is none', () => {
  expect(wilson(0, 0)).toBeUndefined();
  fc.assert(
    fc.property(fc.nat(5_000), fc.integer({ min: 1, max: 5_000 }), (some, of) => {
      const hits = Math.min(some, of);
      const [low, high] = wilson(hits, of) as [number, number];
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(hits / of);
      expect(high).toBeGreaterThanOrEqual(hits / of);
    }),
  );
});

test.each([
  'Asia/Shanghai',
  'America/New_York',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
])('the clock of %s shows what the calendar shows', (zone) => {
  const clock = wallClock(zone);
  const instant = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) });
  fc.assert(
    fc.property(instant, (value) => {
      const local = toLocal(value, zone);
      expect([clock.hour(value), clock.minute(value), weekdayOf(clock.day(value)) + 1]).toEqual([
        local.hour,
        local.hour * 60 + local.minute,
        local.dayOfWeek,
      ]);
    }),
  );
});

describe('a period', () => {
  test.each<[PeriodChoice, string]>([
    [{ kind: 'today' }, '11-22 00:00 – 11-23 00:00'],
    [{ kind: 'days7' }, '11-16 00:00 – 11-23 00:00'],
    [{ kind: 'days30' }, '10-24 00:00 – 11-23 00:00'],
    [{ kind: 'month' }, '11-01 00:00 – 11-23 00:00'],
    [{ kind: 'range', from: '2026-11-03', to: '2026-11-03' }, '11-03 00:00 – 11-04 00:00'],
    [{ kind: 'range', from: '2026-02-01', to: '2026-12-24' }, '02-01 00:00 – 12-25 00:00'],
  ])('%o is %s', (choice, expected) => {
    expect(clocks([periodSpan(choice, at('11-22 14:30'), SHANGHAI)])).toEqual([expected]);
  });

  test('whole days also where the clock changes', () => {
    const zone = 'America/New_York';
    const span = periodSpan({ kind: 'days7' }, at('11-03 12:00', zone), zone);
    expect(clocks([span], zone)).toEqual(['10-28 00:00 – 11-04 00:00']);
    expect(span.to - span.from).toBe((7 * 24 + 1) * 3_600_000);
  });

  test.each([
    ['a day that is none', { kind: 'range', from: '2026-02-30', to: '2026-03-01' }],
    ['the wrong way round', { kind: 'range', from: '2026-03-02', to: '2026-03-01' }],
    ['a slip of the finger', { kind: 'range', from: '0226-03-02', to: '2026-03-01' }],
    ['another word', { kind: 'year' }],
    ['a field too many', { kind: 'today', from: '2026-03-01' }],
  ])('is refused: %s', (_, choice) => {
    expect(v.is(periodCheck, choice)).toBe(false);
  });
});

describe('columns that were stored', () => {
  const good = () => {
    const columns = emptyColumns(4);
    writeCells(columns, 0, attempt(at('11-20 10:00'), { phraseId: 'p' }), 8);
    return columns;
  };

  test('are taken when whole', () => {
    expect(areColumns(structuredClone(good()), 4, 8)).toBe(true);
  });

  test.each<[string, object]>([
    ['a column is missing', { paidAt: undefined }],
    ['a column is of another kind', { order: new Float64Array(4) }],
    ['a column is too short', { reason: new Uint8Array(3) }],
    ['there is no size', { size: Number.NaN }],
    ['the size is beyond them', { size: 5 }],
    ['a code is out of its list', { channel: new Uint8Array([9, 0, 0, 0]) }],
    ['a phrase is out of its list', { phrases: [] }],
    ['an order begins later than its reminder', { order: new Uint32Array([9, 0, 0, 0]) }],
    ['a list is none', { agents: 'p' }],
  ])('are refused when %s', (_, damage) => {
    expect(areColumns({ ...good(), ...damage }, 4, 8)).toBe(false);
  });

  test('an attempt written again takes the place of what was known', () => {
    const columns = good();
    writeCells(columns, 0, attempt(at('11-20 10:00'), { channel: 'sms', agent: '甲' }), 8);
    expect([columns.size, columns.channel[0], columns.phrase[0], columns.agents]).toEqual([
      1,
      2,
      0,
      ['甲'],
    ]);
  });
});
