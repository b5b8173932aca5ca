import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../../../lib/chat/conversation';
import { dayText, startOfDay, startOfNextDay } from '../../../../lib/chat/zone';
import { PLACES, threadIn } from '../make';
import { figuresOfTalks } from './make';

const HOUR_MS = 3_600_000;

interface Response {
  start: number;
  ms: number;
  isFirst: boolean;
}

/** The responses of a thread, found by walking it once for each message. */
function slowResponses(thread: readonly Message[], zone: string): Response[] {
  const found: Response[] = [];
  for (const [place, { side, at: answered = 0 }] of thread.entries()) {
    if (side !== 'agent') continue;
    const before = thread.slice(0, place).findLastIndex((one) => /agent|unknown/.test(one.side));
    const run = thread.slice(before + 1, place).filter((one) => one.side === 'buyer');
    const start = run[0]?.at;
    if (start !== undefined) found.push({ start, ms: answered - start, isFirst: false });
  }
  const days = Map.groupBy(found, ({ start }) => dayText(start, zone));
  for (const [first] of days.values()) if (first) first.isFirst = true;
  return found;
}

function slowLengths(responses: readonly Response[]) {
  const all = responses.map(({ ms }) => ms).toSorted((a, b) => a - b);
  if (all.length === 0) return { count: 0 };
  const middle = [all[Math.ceil(all.length / 2) - 1], all[Math.floor(all.length / 2)]];
  return {
    count: all.length,
    meanMs: all.reduce((a, b) => a + b, 0) / all.length,
    medianMs: ((middle[0] ?? 0) + (middle[1] ?? 0)) / 2,
  };
}

describe.each(PLACES)('$zone', ({ zone, around }) => {
  const threads = fc.array(threadIn(around), { maxLength: 5 });
  const days = [-30, -6, 0, 6, 20].map((hours) => dayText(around + hours * HOUR_MS, zone));

  test('the figures are those of the threads, day by day', () => {
    fc.assert(
      fc.property(threads, fc.constantFrom(...days), (all, day) => {
        const from = startOfDay(day, zone) as number;
        const period = { from, to: startOfNextDay(from, zone) };
        const { whole, hour, agent, nobody } = figuresOfTalks(
          all.map((messages) => ({ messages })),
          zone,
          period,
        );
        const inside = (at = 0) => at >= period.from && at < period.to;
        const count = (side: string) =>
          all.flat().filter((one) => one.side === side && inside(one.at)).length;
        const responses = all
          .flatMap((messages) => slowResponses(messages, zone))
          .filter(({ start }) => inside(start));
        expect(whole).toMatchObject({
          buyer: count('buyer'),
          agent: count('agent'),
          unsure: count('unknown'),
          all: slowLengths(responses),
          first: slowLengths(responses.filter(({ isFirst }) => isFirst)),
        });
        expect(agent).toEqual([]);
        expect(nobody.all).toEqual(whole.all);
        expect(nobody.agent).toBe(whole.agent);
        const sum = (part: (line: (typeof hour)[number]) => number) =>
          hour.reduce((total, line) => total + part(line), 0);
        expect(sum((line) => line.all.count)).toBe(whole.all.count);
        expect(sum((line) => line.buyer)).toBe(whole.buyer);
      }),
    );
  });

  test('those of the days add up to those of the period', () => {
    fc.assert(
      fc.property(threads, (all) => {
        const from = startOfDay(days[0] ?? '', zone) as number;
        const period = { from, to: startOfNextDay(around + 60 * HOUR_MS, zone) };
        const { whole, trend } = figuresOfTalks(
          all.map((messages) => ({ messages })),
          zone,
          period,
        );
        const sum = (part: (line: (typeof trend.points)[number]) => number) =>
          trend.points.reduce((total, line) => total + part(line), 0);
        expect(sum((line) => line.conversations)).toBe(whole.conversations);
        expect(sum((line) => line.agent)).toBe(whole.agent);
        expect(sum((line) => line.first.count)).toBe(whole.first.count);
        expect(sum((line) => line.all.count)).toBe(whole.all.count);
        expect(sum((line) => line.open)).toBe(whole.open);
      }),
    );
  });
});
