import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../../lib/chat/units';
import { returnWindow } from '../../../lib/rules/return-window';

const at = (text: string) => Date.parse(`${text}+08:00`);
const zone = 'Asia/Shanghai';

const ZONES = [
  'Asia/Shanghai',
  'America/New_York',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'UTC',
];
const zones = fc.constantFrom(...ZONES);
const instants = fc.integer({ min: Date.UTC(2009, 0), max: Date.UTC(2035, 0) });
const days = fc.integer({ min: 7, max: 30 });

describe('R1 the window opens at 00:00 of the day after signing and lasts 168 h', () => {
  test.each([
    ['in the afternoon', '2026-11-14T15:20:00'],
    ['at midnight', '2026-11-14T00:00:00'],
    ['in the last millisecond', '2026-11-14T23:59:59.999'],
  ])('signed %s', (_reason, signedAt) => {
    expect(returnWindow(at(signedAt), zone)).toEqual({
      from: at('2026-11-15T00:00:00'),
      to: at('2026-11-22T00:00:00'),
    });
  });

  test('one millisecond later is the next day', () => {
    expect(returnWindow(at('2026-11-15T00:00:00'), zone).from).toBe(at('2026-11-16T00:00:00'));
  });

  test('over the turn of the year', () => {
    expect(returnWindow(at('2026-12-31T12:00:00'), zone)).toEqual({
      from: at('2027-01-01T00:00:00'),
      to: at('2027-01-08T00:00:00'),
    });
  });

  test('a shop may promise more', () => {
    expect(returnWindow(at('2026-11-14T15:20:00'), zone, 15).to).toBe(at('2026-11-30T00:00:00'));
  });

  test('168 h pass over a clock change, so the end is no longer midnight', () => {
    const signedAt = Date.parse('2026-10-30T15:20:00-04:00');
    expect(returnWindow(signedAt, 'America/New_York')).toEqual({
      from: Date.parse('2026-10-31T00:00:00-04:00'),
      to: Date.parse('2026-11-06T23:00:00-05:00'),
    });
  });
});

describe('R1 for every signing time, zone and promise', () => {
  test('the window opens at the first instant of the local day after signing', () => {
    fc.assert(
      fc.property(instants, zones, (signedAt, shopZone) => {
        const opens = Temporal.Instant.fromEpochMilliseconds(
          returnWindow(signedAt, shopZone).from,
        ).toZonedDateTimeISO(shopZone);
        const signed =
          Temporal.Instant.fromEpochMilliseconds(signedAt).toZonedDateTimeISO(shopZone);
        expect(opens.epochMilliseconds).toBe(opens.startOfDay().epochMilliseconds);
        expect(opens.toPlainDate().equals(signed.toPlainDate().add({ days: 1 }))).toBe(true);
      }),
    );
  });

  test('it lasts exactly the promised days of 24 h', () => {
    fc.assert(
      fc.property(instants, zones, days, (signedAt, shopZone, promised) => {
        const { from, to } = returnWindow(signedAt, shopZone, promised);
        expect(to - from).toBe(promised * DAY_MS);
      }),
    );
  });

  test('it opens after the signing, at most 25 h later', () => {
    fc.assert(
      fc.property(instants, zones, (signedAt, shopZone) => {
        const wait = returnWindow(signedAt, shopZone).from - signedAt;
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual((25 / 24) * DAY_MS);
      }),
    );
  });

  test('signing later never makes it earlier', () => {
    fc.assert(
      fc.property(instants, fc.nat(3 * DAY_MS), zones, (signedAt, later, shopZone) => {
        const [first, second] = [signedAt, signedAt + later].map((t) => returnWindow(t, shopZone));
        expect(second?.from).toBeGreaterThanOrEqual(first?.from ?? Number.NaN);
      }),
    );
  });

  test('in Shanghai it is plain arithmetic on UTC+8, whatever the zone of this machine', () => {
    const since1992 = fc.integer({ min: Date.UTC(1992, 0), max: Date.UTC(2035, 0) });
    fc.assert(
      fc.property(since1992, (signedAt) => {
        const offset = 8 * 3_600_000;
        const nextDay = (Math.floor((signedAt + offset) / DAY_MS) + 1) * DAY_MS - offset;
        expect(returnWindow(signedAt, zone).from).toBe(nextDay);
      }),
    );
  });
});

describe('R1 refuses', () => {
  test.each([
    ['a time that is none', Number.NaN, zone, 7, /signedAt/],
    ['an endless time', Number.POSITIVE_INFINITY, zone, 7, /signedAt/],
    ['fewer days than the statute', 0, zone, 6, /days/],
    ['days that are no number', 0, zone, Number.NaN, /days/],
    ['half days', 0, zone, 7.5, /days/],
    ['an unknown zone', 0, 'Asia/Atlantis', 7, /time zone/i],
  ])('%s', (_reason, signedAt, shopZone, promised, message) => {
    const compute = () => returnWindow(signedAt, shopZone, promised);
    expect(compute).toThrow(RangeError);
    expect(compute).toThrow(message);
  });
});
