import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../lib/chat/units';
import { minuteOfDay } from '../../../lib/chat/zone';
import { type Attempt, NOT_PAID_REASONS, type OutcomeResult } from '../../../lib/reminders/attempt';
import type { ReminderFacts } from '../../../lib/reminders/facts';
import { planReminder } from '../../../lib/reminders/plan';
import { at, attempt, facts, outcome, SETTINGS } from './make';

// Whole-hour, half-hour and half-hour-DST zones on both sides of the date line.
const ZONES = [
  'Asia/Shanghai',
  'America/New_York',
  'Europe/London',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
  'UTC',
];
const START = at('01-01 00:00');
const instant = fc.integer({ min: 0, max: 365 * 24 * 60 }).map((m) => START + m * MINUTE_MS);
const span = (hours: number) => fc.integer({ min: 0, max: hours * HOUR_MS });
const channel = fc.constantFrom('chat' as const, 'sms' as const, 'phone' as const);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** An order at any moment of its life, apart from its attempts. */
const anyFacts: fc.Arbitrary<ReminderFacts> = fc
  .record({
    placedAt: instant,
    age: span(72),
    closesIn: maybe(span(72)),
    wroteAgo: maybe(span(2)),
    amountFen: maybe(fc.constantFrom(0, 89_00, 499_99, 500_00, 2_000_00)),
    profitFen: maybe(fc.constantFrom(-1_00, 1_00, 1_01, 50_00)),
    contact: fc.constantFrom('silent' as const, 'consulted' as const, 'unknown' as const),
    otherAttempts: fc.array(fc.record({ channel, ago: span(48) }), { maxLength: 3 }),
    isChatReminderForbidden: fc.boolean(),
    zone: fc.constantFrom(...ZONES),
  })
  .map(({ placedAt, age, closesIn, wroteAgo, amountFen, otherAttempts, ...rest }) => {
    const now = placedAt + age;
    return {
      ...rest,
      order: {
        status: 'unpaid',
        placedAt,
        ...(amountFen !== undefined && { amountFen }),
        ...(closesIn !== undefined && { closesAt: placedAt + closesIn }),
      },
      lastBuyerMessageAt: wroteAgo === undefined ? undefined : now - wroteAgo,
      attempts: [],
      otherAttempts: otherAttempts.map((other) => ({
        channel: other.channel,
        at: now - other.ago,
      })),
      settings: SETTINGS,
      now,
    };
  });

/** Attempts as a disorderly past may have left them. */
const anyAttempts = (from: number): fc.Arbitrary<Attempt[]> =>
  fc.array(
    fc
      .record({
        after: span(72),
        channel,
        kind: fc.constantFrom('none', 'notPaid', 'promised'),
        ahead: span(48),
      })
      .map(({ after, channel, kind, ahead }) => {
        const madeAt = from + after;
        const result: OutcomeResult =
          kind === 'promised'
            ? { kind: 'promised', promisedAt: madeAt + ahead, reason: 'balanceShort' }
            : { kind: 'notPaid', reason: 'doubts' };
        return attempt(madeAt, {
          channel,
          outcomes: kind === 'none' ? [] : [outcome(madeAt + MINUTE_MS, result)],
        });
      }),
    { maxLength: 4 },
  );

const factsWithPast = anyFacts.chain((base) =>
  anyAttempts(base.order.placedAt ?? 0).map((attempts) => ({ ...base, attempts })),
);

test('R6: windows are in order, disjoint, not empty, after ten minutes and before closing', () => {
  fc.assert(
    fc.property(factsWithPast, (given) => {
      const plan = planReminder(given);
      if (plan.kind !== 'planned') return;
      const { placedAt = 0, closesAt = Number.POSITIVE_INFINITY } = given.order;
      let earliest = placedAt + 10 * MINUTE_MS;
      expect(plan.windows.length).toBeGreaterThan(0);
      for (const { from, to } of plan.windows) {
        expect(from).toBeGreaterThanOrEqual(earliest);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(closesAt);
        earliest = to + 1;
      }
    }),
  );
});

test('R6: no moment of a window is in quiet hours, unless the buyer is online in chat', () => {
  fc.assert(
    fc.property(factsWithPast, (given) => {
      const plan = planReminder(given);
      if (plan.kind !== 'planned') return;
      const wroteAt = given.lastBuyerMessageAt ?? Number.NEGATIVE_INFINITY;
      for (const { from, to } of plan.windows) {
        for (const moment of [...steps(from, to), to - 1]) {
          const minute = minuteOfDay(moment, given.zone);
          const isQuiet = minute >= 22 * 60 || minute < 8 * 60;
          const isOnline = wroteAt <= moment && moment < wroteAt + 30 * MINUTE_MS;
          const mayCross = isOnline && plan.contact === 'consulted' && plan.channel === 'chat';
          expect(isQuiet && !mayCross).toBe(false);
        }
      }
    }),
  );
});

function* steps(from: number, to: number): Generator<number> {
  for (let moment = from; moment < to; moment += 10 * MINUTE_MS) yield moment;
}

test('R6: a window is never shorter than 30 min unless the order closes', () => {
  fc.assert(
    fc.property(factsWithPast, ({ order: { closesAt: _, ...order }, ...given }) => {
      const plan = planReminder({ ...given, order });
      if (plan.kind !== 'planned') return;
      const length = plan.windows.reduce((sum, { from, to }) => sum + to - from, 0);
      expect(length).toBeGreaterThanOrEqual(30 * MINUTE_MS);
    }),
  );
});

test('R6: the phase agrees with the windows, and a window that has passed never opens again', () => {
  fc.assert(
    fc.property(anyFacts, span(96), (given, later) => {
      const plan = planReminder({ ...given, lastBuyerMessageAt: undefined, otherAttempts: [] });
      if (plan.kind !== 'planned') return;
      const { current, next } = plan;
      expect(plan.phase).toBe(current ? 'open' : next ? 'waiting' : 'passed');
      if (current) expect(current.from <= given.now && given.now < current.to).toBe(true);
      if (next) expect(next.from).toBeGreaterThan(given.now);
      if (plan.phase !== 'passed') return;
      expect(
        planReminder({
          ...given,
          now: given.now + later,
          lastBuyerMessageAt: undefined,
          otherAttempts: [],
        }),
      ).toMatchObject({ phase: 'passed' });
    }),
  );
});

test('R6: an agent who reminds whenever the plan is open never exceeds a cap', () => {
  const visits = fc.array(
    fc.record({
      after: fc.oneof(span(1), span(30)),
      says: fc.constantFrom('nothing', 'notPaid', 'promised', 'topUp'),
      ahead: span(30),
    }),
    { minLength: 5, maxLength: 25 },
  );
  fc.assert(
    fc.property(anyFacts, visits, (given, rounds) => {
      const { placedAt = 0, amountFen = 0 } = given.order;
      const isLarge = amountFen >= 500_00 && !given.isChatReminderForbidden;
      const attempts: Attempt[] = [];
      const reminders: Pick<Attempt, 'channel' | 'at'>[] = [];
      let followUps = 0;
      let promises = 0;
      let now = placedAt;
      for (const { after, says, ahead } of rounds) {
        now += after;
        const others = given.otherAttempts?.filter((other) => other.at <= now);
        const plan = planReminder({ ...given, otherAttempts: others, attempts, now });
        if (plan.kind !== 'planned' || plan.phase !== 'open') continue;

        const channel = plan.channel === 'hostButton' ? 'chat' : plan.channel;
        if (plan.isFollowUp) {
          followUps++;
        } else {
          for (const made of [...reminders, ...(others ?? [])]) {
            if (made.channel === channel) expect(now - made.at).toBeGreaterThanOrEqual(DAY_MS);
          }
          for (const made of reminders) expect(now - made.at).toBeGreaterThanOrEqual(4 * HOUR_MS);
          reminders.push({ channel, at: now });
        }
        expect(now).toBeGreaterThanOrEqual(placedAt + 10 * MINUTE_MS);
        expect(now).toBeLessThan(given.order.closesAt ?? Number.POSITIVE_INFINITY);

        const made = attempt(now, { channel });
        if (says === 'notPaid') {
          const reason = NOT_PAID_REASONS[0];
          made.outcomes.push(outcome(now + 1, { kind: 'notPaid', reason }));
        } else if (says !== 'nothing') {
          promises++;
          const reason = says === 'topUp' ? 'balanceShort' : 'doubts';
          const promisedAt = now + ahead;
          made.outcomes.push(outcome(now + 1, { kind: 'promised', promisedAt, reason }));
        }
        attempts.push(made);
        now += 2;
      }
      expect(reminders.length).toBeLessThanOrEqual(isLarge ? 2 : 1);
      expect(followUps).toBeLessThanOrEqual(promises);
    }),
    { numRuns: 300 },
  );
});

test('R6: with a cap reached, no past whatever gets another reminder', () => {
  fc.assert(
    fc.property(anyFacts, fc.integer({ min: 1, max: 6 }), channel, (given, count, by) => {
      const { placedAt = 0, amountFen = 0 } = given.order;
      const cap = amountFen >= 500_00 && !given.isChatReminderForbidden ? 2 : 1;
      const attempts = Array.from({ length: count }, (_, i) =>
        attempt(placedAt + (i + 1) * HOUR_MS, { channel: by }),
      );
      const plan = planReminder({ ...given, attempts });
      if (count >= cap) expect(plan.kind).toBe('refused');
    }),
  );
});

test('R6: the order in which attempts are given does not matter', () => {
  fc.assert(
    fc.property(factsWithPast, (given) => {
      const backwards = { ...given, attempts: given.attempts.toReversed() };
      const times = new Set(given.attempts.map((made) => made.at));
      if (times.size < given.attempts.length) return;
      expect(planReminder(backwards)).toEqual(planReminder(given));
    }),
  );
});

test('R6: planning changes nothing it was given', () => {
  const given = facts({ attempts: [attempt(at('11-20 10:00')), attempt(at('11-20 09:30'))] });
  const before = structuredClone(given);
  planReminder(given);
  expect(given).toEqual(before);
});
