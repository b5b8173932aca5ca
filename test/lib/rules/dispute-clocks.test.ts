import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuleOverrides } from '../../../lib/chat/settings';
import { DAY_MS, HOUR_MS } from '../../../lib/chat/units';
import { disputeClocks } from '../../../lib/rules/dispute-clocks';

const ZONE = 'Asia/Shanghai';
const at = (text: string) => Date.parse(`${text}+08:00`);
/** A Monday. */
const OPENED = at('2026-11-16T10:00');
const own = (figures: Record<string, number>): RuleOverrides =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [`R9.${name}`, { value, note: '', since: 0 }]),
  );
const clocks = (
  evidenceAt: number | undefined,
  now: number,
  overrides: RuleOverrides = {},
  openedAt = OPENED,
) => disputeClocks(openedAt, evidenceAt, now, ZONE, overrides);

describe('R9 the seller has 24 h, evidence three days, both from the opening', () => {
  test.each([
    [
      'at once',
      0,
      { kind: 'running', remainingMs: DAY_MS },
      { kind: 'running', remainingMs: 3 * DAY_MS },
    ],
    [
      'the last instant of the first',
      DAY_MS - 1,
      { kind: 'running', remainingMs: 1 },
      { kind: 'running' },
    ],
    [
      'the end itself is over',
      DAY_MS,
      { kind: 'over', byMs: 0 },
      { kind: 'running', remainingMs: 2 * DAY_MS },
    ],
    ['the end of both', 3 * DAY_MS, { kind: 'over', byMs: 2 * DAY_MS }, { kind: 'over', byMs: 0 }],
  ])('%s', (_reason, since, ownHandling, evidence) => {
    const found = clocks(undefined, OPENED + since);
    expect(found.ownHandling).toMatchObject({ ...ownHandling, at: OPENED + DAY_MS });
    expect(found.evidence).toMatchObject({ ...evidence, at: OPENED + 3 * DAY_MS });
    expect(found.ruling).toEqual({ kind: 'unknown', why: 'evidenceOpen' });
  });

  test.each([
    ['the last instant', 3 * DAY_MS - 1, true],
    ['the end itself', 3 * DAY_MS, false],
  ])('evidence is in time or not: %s', (_reason, since, inTime) => {
    const evidenceAt = OPENED + since;
    expect(clocks(evidenceAt, OPENED + 4 * DAY_MS).evidence).toEqual({
      kind: 'done',
      inTime,
      at: evidenceAt,
    });
  });
});

describe('R9 the ruling comes on the 4th to 6th working day after evidence is complete', () => {
  const span = { from: at('2026-11-23T00:00'), to: at('2026-11-26T00:00') };
  const evidenceAt = at('2026-11-17T15:00');
  test.each([
    ['the day after', at('2026-11-18T00:00'), { kind: 'waiting', untilFirstMs: 5 * DAY_MS }],
    ['the first day begins', span.from, { kind: 'expected', remainingMs: 3 * DAY_MS }],
    ['the last instant', span.to - 1, { kind: 'expected', remainingMs: 1 }],
    ['the end of the last day', span.to, { kind: 'over', byMs: 0 }],
  ])('%s', (_reason, now, state) => {
    expect(clocks(evidenceAt, now).ruling).toEqual({ ...state, span });
  });

  test('holidays and make-up days count as they are worked', () => {
    const opened = at('2026-09-28T10:00');
    const found = clocks(at('2026-09-29T09:00'), at('2026-09-29T09:00'), {}, opened);
    expect(found.ruling).toMatchObject({
      span: { from: at('2026-10-10T00:00'), to: at('2026-10-14T00:00') },
    });
  });

  test.each<[string, string]>([
    ['the first day falls into it', '2026-12-28T09:00'],
    ['only the last day does', '2026-12-25T09:00'],
  ])('is unknown where the next year is not known: %s', (_reason, evidence) => {
    const opened = at(evidence);
    expect(clocks(opened, opened, {}, opened).ruling).toEqual({
      kind: 'unknown',
      why: 'yearUnknown',
      year: 2027,
    });
  });
});

describe("R9 a shop's own figures count", () => {
  test('hours and days', () => {
    const found = clocks(undefined, OPENED, own({ ownHandlingMs: 48 * HOUR_MS, evidenceDays: 5 }));
    expect(found.ownHandling.at).toBe(OPENED + 2 * DAY_MS);
    expect(found.evidence.at).toBe(OPENED + 5 * DAY_MS);
  });

  test('working days', () => {
    const overrides = own({ rulingFirstDay: 1, rulingLastDay: 2 });
    expect(clocks(OPENED, OPENED, overrides).ruling).toMatchObject({
      span: { from: at('2026-11-17T00:00'), to: at('2026-11-19T00:00') },
    });
  });

  test.each([
    ['the first comes after the last', { rulingFirstDay: 8 }],
    ['half a day', { rulingLastDay: 6.5 }],
    ['none at all', { rulingFirstDay: 0 }],
  ])('but are not bent into working days: %s', (_reason, figures) => {
    expect(clocks(OPENED, OPENED, own(figures)).ruling).toEqual({
      kind: 'unknown',
      why: 'figuresUnusable',
    });
  });
});

test('R9 clocks never run backwards', () => {
  const hours = fc.integer({ min: 0, max: 24 * 20 });
  fc.assert(
    fc.property(hours, hours, hours, (evidence, first, later) => {
      const evidenceAt = OPENED + evidence * HOUR_MS;
      const [one, other] = [first, first + later].map((h) =>
        clocks(evidenceAt, evidenceAt + h * HOUR_MS),
      );
      const order = ['waiting', 'expected', 'over', 'unknown'];
      const place = (kind: string | undefined) => order.indexOf(kind ?? '');
      expect(place(one?.ruling.kind)).toBeLessThanOrEqual(place(other?.ruling.kind));
    }),
  );
});

test.each([
  ['now', () => clocks(undefined, Number.NaN)],
  ['openedAt', () => clocks(undefined, OPENED, {}, Number.NaN)],
  ['openedAt lies ahead', () => clocks(undefined, OPENED - 1)],
  ['evidenceAt', () => clocks(Number.NaN, OPENED)],
  ['evidenceAt lies ahead', () => clocks(OPENED + 1, OPENED)],
  ['evidenceAt lies before', () => clocks(OPENED - 1, OPENED)],
])('R9 a bad time is refused by name: %s', (message, compute) => {
  expect(compute).toThrow(RangeError);
  expect(compute).toThrow(message);
});
