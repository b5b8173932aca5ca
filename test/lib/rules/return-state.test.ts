import { describe, expect, test } from 'vitest';
import { ORDER_STATUSES } from '../../../lib/chat/order';
import { type Coverage, coverageOf } from '../../../lib/rules/coverage';
import { type ReturnTerms, returnState } from '../../../lib/rules/return-state';

const at = (text: string) => Date.parse(`${text}+08:00`);
const signedAt = at('2026-11-14T15:20:00');
const window = { from: at('2026-11-15T00:00:00'), to: at('2026-11-22T00:00:00') };
const covered = coverageOf({ category: 'general' });

const terms = (now: number, over: Partial<ReturnTerms> = {}): ReturnTerms => ({
  now,
  zone: 'Asia/Shanghai',
  days: 7,
  coverage: covered,
  ...over,
});
type Signing = Parameters<typeof returnState>[0];
const signed = (over: Partial<Signing> = {}): Signing => ({
  status: 'delivered',
  signedAt,
  problems: [],
  ...over,
});

describe('R1 a signed order is open until the last millisecond of its window', () => {
  test.each([
    ['the moment of signing', signedAt, window.to - signedAt],
    ['the evening of signing, before the count begins', window.from - 1, 168 * 3_600_000 + 1],
    ['the first instant', window.from, 168 * 3_600_000],
    ['the last instant', window.to - 1, 1],
  ])('%s', (_reason, now, remainingMs) => {
    expect(returnState(signed(), terms(now))).toEqual({ kind: 'open', remainingMs, window });
  });

  test.each([
    ['the end itself', window.to, 0],
    ['a minute later', window.to + 60_000, 60_000],
  ])('and expired after: %s', (_reason, now, sinceMs) => {
    expect(returnState(signed(), terms(now))).toEqual({ kind: 'expired', window, sinceMs });
  });

  test('longer where the shop promises more', () => {
    expect(returnState(signed(), terms(window.to, { days: 15 }))).toMatchObject({ kind: 'open' });
  });

  test('also while the platform still calls it shipped', () => {
    expect(returnState(signed({ status: 'shipped' }), terms(window.from)).kind).toBe('open');
  });

  test('also where the status is unknown, as the time decides', () => {
    expect(returnState(signed({ status: 'unknown' }), terms(window.from)).kind).toBe('open');
  });
});

describe('R1 the request counts, not the arrival of the parcel', () => {
  const longAfter = window.to + 30 * 86_400_000;

  test.each([
    ['in the last instant', window.to - 1],
    ['on the day of signing', signedAt + 1],
    ['before the parcel came', signedAt - 86_400_000],
  ])('a request stays valid after the end: %s', (_reason, returnRequestedAt) => {
    expect(
      returnState(signed({ status: 'refunding', returnRequestedAt }), terms(longAfter)),
    ).toEqual({ kind: 'requested', window, at: returnRequestedAt });
  });

  test('a request at the end is too late', () => {
    expect(returnState(signed({ returnRequestedAt: window.to }), terms(longAfter))).toEqual({
      kind: 'expired',
      window,
      sinceMs: longAfter - window.to,
    });
  });

  test.each<[string, Partial<Signing>]>([
    ['a refund runs', { status: 'refunding' }],
    ['a refund was paid', { status: 'refunded' }],
    [
      'its time cannot be read',
      { problems: [{ field: 'returnRequestedAt', code: 'unreadable', text: '刚刚' }] },
    ],
  ])('a request of unknown time is not called late: %s', (_reason, over) => {
    expect(returnState(signed(over), terms(longAfter))).toEqual({
      kind: 'unknown',
      why: 'requestTimeMissing',
    });
    expect(returnState(signed(over), terms(window.to - 1)).kind).toBe('open');
  });
});

describe('R1 an order without a signing time', () => {
  test.each(['unpaid', 'paidUnshipped', 'shipped'] as const)('is not signed: %s', (status) => {
    expect(returnState({ status, problems: [] }, terms(0))).toEqual({ kind: 'notSigned' });
  });

  test.each(['unpaid', 'paidUnshipped', 'shipped', 'unknown'] as const)(
    'is not called unsigned where the page shows a signing time that cannot be used: %s',
    (status) => {
      const problems = [{ field: 'signedAt', code: 'unreadable', text: '刚刚' }] as const;
      expect(returnState({ status, problems: [...problems] }, terms(0))).toEqual({
        kind: 'unknown',
        why: 'signedAtMissing',
      });
    },
  );

  test.each([
    ['delivered', 'signedAtMissing'],
    ['success', 'signedAtMissing'],
    ['refunding', 'signedAtMissing'],
    ['refunded', 'signedAtMissing'],
    ['closed', 'closed'],
    ['unknown', 'statusUnknown'],
  ] as const)('is unknown: %s', (status, why) => {
    expect(returnState({ status, problems: [] }, terms(0))).toEqual({ kind: 'unknown', why });
  });
});

describe('R1 what cannot be is unknown', () => {
  test.each<[string, Partial<Signing>, number, string]>([
    ['signed in the future', {}, signedAt - 1, 'signedInFuture'],
    [
      'requested in the future',
      { returnRequestedAt: signedAt + 2 },
      signedAt + 1,
      'requestInFuture',
    ],
    ['signed but not paid', { status: 'unpaid' }, window.from, 'contradictory'],
    ['signed but not shipped', { status: 'paidUnshipped' }, window.from, 'contradictory'],
  ])('%s', (_reason, over, now, why) => {
    expect(returnState(signed(over), terms(now))).toEqual({ kind: 'unknown', why });
  });

  test.each([
    ['now', () => returnState(signed(), terms(Number.NaN))],
    ['signedAt', () => returnState(signed({ signedAt: Number.NaN }), terms(0))],
    [
      'returnRequestedAt',
      () => returnState(signed({ returnRequestedAt: Number.NaN }), terms(signedAt)),
    ],
    ['days', () => returnState(signed(), terms(signedAt, { days: 3 }))],
  ])('a bad %s is refused by name', (field, compute) => {
    expect(compute).toThrow(RangeError);
    expect(compute).toThrow(field);
  });
});

describe('R2 the coverage comes first', () => {
  test.each(ORDER_STATUSES)('excluded goods are excluded with reason and clause: %s', (status) => {
    const coverage = coverageOf({ category: 'madeToOrder' }) as Coverage & { kind: 'excluded' };
    expect(returnState(signed({ status }), terms(window.from, { coverage }))).toEqual({
      kind: 'excluded',
      reason: coverage.reason,
      clause: coverage.clause,
    });
  });

  test('unknown coverage leaves the state unknown', () => {
    const coverage = coverageOf({ category: 'unclear' });
    expect(returnState(signed(), terms(window.from, { coverage }))).toEqual({
      kind: 'unknown',
      why: 'categoryUnclear',
    });
  });

  test.each([
    ['no class of goods is shown', coverageOf({})],
    ['a seal must be unbroken', coverageOf({ category: 'food' })],
  ])('the window is open all the same where %s', (_reason, coverage) => {
    expect(returnState(signed(), terms(window.from, { coverage })).kind).toBe('open');
  });
});
