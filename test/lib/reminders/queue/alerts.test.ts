import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EpochMs, MINUTE_MS } from '../../../../lib/chat/units';
import { minuteOfDay } from '../../../../lib/chat/zone';
import { type Alert, alertOf, nextAlertAt } from '../../../../lib/reminders/queue/alerts';
import { planQueue } from '../../../../lib/reminders/queue/plan-queue';
import type { QueueOrder } from '../../../../lib/reminders/queue/queue-entry';
import { at, clock, outcome, SETTINGS, SHANGHAI } from '../make';
import { queued } from './make-queue';

/** What is told of one order if someone looks at these instants. */
function toldAt(order: QueueOrder, instants: readonly EpochMs[]): { at: EpochMs; alert: Alert }[] {
  const told: string[] = [];
  return instants.flatMap((now) => {
    const [entry] = planQueue({ orders: [order], settings: SETTINGS, zone: SHANGHAI, now });
    const alert = entry && alertOf(entry, told, SETTINGS, now);
    if (!alert) return [];
    told.push(...alert.occasions);
    return [{ at: now, alert }];
  });
}

const lines = (order: QueueOrder, from: string, to: string, step = MINUTE_MS) => {
  const instants: EpochMs[] = [];
  for (let now = at(from); now <= at(to); now += step) instants.push(now);
  return toldAt(order, instants).map(({ at: now, alert }) => `${clock(now)} ${alert.kind}`);
};

describe('it is told', () => {
  test('when the window opens and before it closes', () => {
    expect(lines(queued(), '11-20 09:00', '11-21 12:00')).toEqual([
      '11-20 09:10 opens',
      '11-20 11:45 closing',
    ]);
  });

  test('of an evening order in both windows, but of closing only once', () => {
    const evening = queued({ placedAt: at('11-20 19:00') });
    expect(lines(evening, '11-20 19:00', '11-21 12:00')).toEqual([
      '11-20 19:10 opens',
      '11-21 08:00 opens',
      '11-21 09:45 closing',
    ]);
  });

  test('when a promise comes due', () => {
    const made = {
      at: at('11-20 09:20'),
      channel: 'chat' as const,
      outcomes: [outcome(at('11-20 09:25'), { kind: 'promised', promisedAt: at('11-20 15:00') })],
    };
    expect(lines(queued({ made: [made] }), '11-20 09:30', '11-21 12:00')).toEqual([
      '11-20 15:00 promise',
      '11-20 21:45 closing',
    ]);
  });

  test('once, however late one looks', () => {
    expect(lines(queued(), '11-20 11:50', '11-20 11:59')).toEqual(['11-20 11:50 closing']);
    expect(lines(queued(), '11-20 12:00', '11-21 12:00')).toEqual([]);
  });

  test('not of a reminder that was made', () => {
    const made = { at: at('11-20 09:05'), channel: 'chat' as const, outcomes: [] };
    expect(lines(queued({ made: [made] }), '11-20 09:06', '11-21 12:00')).toEqual([]);
  });

  test('without a second word where the window is short', () => {
    expect(lines(queued({ placedAt: at('11-20 11:49') }), '11-20 11:49', '11-20 13:00')).toEqual([
      '11-20 11:59 opens',
      '11-20 12:14 closing',
    ]);
    const closes = { closesAt: at('11-20 09:30') };
    expect(lines(queued(closes), '11-20 09:00', '11-20 13:00')).toEqual(['11-20 09:10 opens']);
  });
});

const anyOrder = fc
  .record({
    placedAt: fc
      .integer({ min: 0, max: 48 * 60 })
      .map((minutes) => at('11-19 00:00') + minutes * MINUTE_MS),
    amountFen: fc.constantFrom(10_00, 900_00),
    contact: fc.constantFrom<QueueOrder['contact'][]>('silent', 'consulted', 'unknown'),
    closesIn: fc.option(fc.integer({ min: 0, max: 30 * 60 }), { nil: undefined }),
  })
  .map(({ closesIn, ...over }) =>
    queued({
      ...over,
      ...(closesIn !== undefined && { closesAt: over.placedAt + closesIn * MINUTE_MS }),
    }),
  );
const looks = fc
  .array(fc.integer({ min: at('11-19 00:00'), max: at('11-23 00:00') }), { maxLength: 60 })
  .map((instants) => instants.toSorted((a, b) => a - b));

test('nothing is told twice, nothing in quiet hours, whenever one looks', () => {
  fc.assert(
    fc.property(anyOrder, looks, (order, instants) => {
      const told = toldAt(order, instants);
      const occasions = told.flatMap(({ alert }) => alert.occasions.at(-1) ?? []);
      expect(new Set(occasions).size).toBe(occasions.length);
      for (const { at: now } of told) {
        const minute = minuteOfDay(now, SHANGHAI);
        expect(minute >= SETTINGS.quietTo && minute < SETTINGS.quietFrom).toBe(true);
      }
    }),
  );
});

test('whoever looks only when it was said that there will be something misses nothing', () => {
  fc.assert(
    fc.property(anyOrder, (order) => {
      const { placedAt = 0 } = order;
      const all = toldAt(
        order,
        Array.from({ length: 40 * 60 }, (_, minute) => placedAt + minute * MINUTE_MS),
      );
      const told: string[] = [];
      const kinds: string[] = [];
      let now: EpochMs | undefined = placedAt;
      for (let step = 0; now !== undefined && step < 50; step += 1) {
        const [entry] = planQueue({ orders: [order], settings: SETTINGS, zone: SHANGHAI, now });
        if (!entry) break;
        const alert = alertOf(entry, told, SETTINGS, now);
        if (alert) {
          told.push(...alert.occasions);
          kinds.push(alert.kind);
        }
        const next = nextAlertAt(entry, told, SETTINGS, now);
        if (next !== undefined) expect(next).toBeGreaterThan(now);
        now = next;
      }
      expect(kinds).toEqual(all.map(({ alert }) => alert.kind));
    }),
    { numRuns: 25 },
  );
});
