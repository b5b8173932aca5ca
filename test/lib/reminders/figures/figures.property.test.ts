import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attempt, Outcome, OutcomeResult } from '../../../../lib/reminders/attempt';
import { NOT_PAID_REASONS } from '../../../../lib/reminders/attempt';
import type { Line, Ranking, Share } from '../../../../lib/reminders/figures/figures';
import { figuresOf } from '../../../../lib/reminders/figures/figures-of';
import { SETTINGS } from '../make';
import { blocksOf } from './make';
import { slowFigures } from './reference';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** With the days on which their clocks change in 2026, and one without. */
const PLACES = [
  { zone: 'Asia/Shanghai', around: '2026-11-14T00:00Z' },
  { zone: 'America/New_York', around: '2026-03-08T07:00Z' },
  { zone: 'America/New_York', around: '2026-11-01T06:00Z' },
  { zone: 'Pacific/Auckland', around: '2026-04-04T14:00Z' },
  { zone: 'Pacific/Auckland', around: '2026-09-26T14:00Z' },
  { zone: 'Australia/Lord_Howe', around: '2026-10-03T15:30Z' },
].map(({ zone, around }) => ({ zone, around: Date.parse(around) }));

/** Near enough that a payment often falls within the 24 h, and often at their very end. */
const offset = fc.oneof(
  fc.integer({ min: -3 * DAY_MS, max: 3 * DAY_MS }),
  fc.integer({ min: -6, max: 6 }).map((days) => (days * DAY_MS) / 2),
);

const result = (around: number): fc.Arbitrary<OutcomeResult> =>
  fc.oneof(
    fc.constant<OutcomeResult>({ kind: 'paid' }),
    offset.map((by): OutcomeResult => ({ kind: 'paid', paidAt: around + by })),
    fc
      .constantFrom(...NOT_PAID_REASONS)
      .map((reason): OutcomeResult => ({ kind: 'notPaid', reason })),
    fc
      .option(fc.constantFrom(...NOT_PAID_REASONS), { nil: undefined })
      .map(
        (reason): OutcomeResult =>
          reason
            ? { kind: 'promised', promisedAt: around, reason }
            : { kind: 'promised', promisedAt: around },
      ),
    fc.constant<OutcomeResult>({ kind: 'closed' }),
  );

const outcomeArb = (around: number): fc.Arbitrary<Outcome> =>
  fc.record({
    id: fc.constant('o'),
    attemptId: fc.constant('a'),
    recordedAt: offset.map((by) => around + by),
    by: fc.constantFrom('agent', 'observed'),
    result: result(around),
  });

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 4 });

const attemptArb = (around: number): fc.Arbitrary<Attempt> =>
  fc
    .record({
      order: fc.constantFrom('1', '2', '3', '4', '5'),
      at: offset,
      placed: maybe(offset),
      amountFen: maybe(fc.constantFrom(0, 49_99, 50_00, 99_00, 499_99, 500_00, 9_000_00)),
      channel: fc.constantFrom('chat', 'sms', 'phone'),
      phraseId: maybe(fc.constantFrom('p1', 'p2', 'p3')),
      agent: maybe(fc.constantFrom('甲', '乙')),
      outcomes: fc.array(outcomeArb(around), { maxLength: 3 }),
    })
    .map(({ order, at, placed, amountFen, phraseId, agent, ...rest }) => ({
      id: 'a',
      orderKey: `practice|${order}`,
      site: 'practice',
      orderNumber: order,
      conversationKey: 'c',
      buyer: 'b',
      at: around + at,
      ...(placed !== undefined && { placedAt: around + placed }),
      ...(amountFen !== undefined && { amountFen }),
      ...(phraseId !== undefined && { phraseId }),
      ...(agent !== undefined && { agent }),
      ...rest,
    }));

const scene = fc.constantFrom(...PLACES).chain(({ zone, around }) =>
  fc.record({
    zone: fc.constant(zone),
    creditedWithinMs: fc.constantFrom(86_400_000, 10_800_000),
    attempts: fc.array(attemptArb(around), { maxLength: 14 }),
    now: offset.map((by) => around + by),
    period: fc
      .tuple(offset, offset)
      .map(([a, b]) => ({ from: around + Math.min(a, b), to: around + Math.max(a, b) + 1 })),
  }),
);

const plain = ({ of, paid, waiting }: Share): Share => ({ of, paid, waiting });
/** By name, without the empty ones. */
const named = (lines: readonly Line<string | number>[]) =>
  Object.fromEntries(
    lines.filter(({ of }) => of > 0).map(({ key, ...rest }) => [String(key), plain(rest)]),
  );
const ranked = ({ lines, none }: Ranking) => ({
  ...named(lines),
  ...(none.of > 0 && { unknown: none }),
});

test('the figures are those of the slow, obvious way', () => {
  fc.assert(
    fc.property(scene, ({ attempts, ...query }) => {
      const figures = figuresOf(blocksOf(attempts), { ...query, settings: SETTINGS });
      const expected = slowFigures(attempts, { ...query, settings: SETTINGS });
      const { paidFen, paidWithoutAmount, ...orders } = figures.orders;
      const { unrecorded, ...reminders } = figures.reminders;
      const heat = figures.heat.map((share, key) => ({ ...share, key }));
      expect({
        orders,
        paidFen,
        paidWithoutAmount,
        reminders,
        unrecorded,
        slot: named(figures.slot),
        amount: named(figures.amount),
        channel: named(figures.channel),
        reason: named(figures.reason),
        phrase: ranked(figures.phrase),
        agent: ranked(figures.agent),
        delay: named(figures.delay),
        heat: named(heat),
      }).toEqual({ ...expected, day: undefined });
      if (attempts.every(({ at }) => at <= query.now)) {
        expect(named(figures.trend.points)).toEqual(expected.day);
      }
    }),
    { numRuns: 1_500 },
  );
});

test('payments of two periods side by side add up to those of both', () => {
  fc.assert(
    fc.property(scene, offset, ({ attempts, period, ...query }, by) => {
      const middle = Math.min(Math.max(period.from + Math.abs(by), period.from), period.to);
      const paidIn = (from: number, to: number) =>
        figuresOf(blocksOf(attempts), { ...query, settings: SETTINGS, period: { from, to } }).orders
          .paid;
      expect(paidIn(period.from, middle) + paidIn(middle, period.to)).toBe(
        paidIn(period.from, period.to),
      );
    }),
    { numRuns: 300 },
  );
});
