import fc from 'fast-check';
import type { Message, Side } from '../../../lib/chat/conversation';
import { mergeDays } from '../../../lib/service/merge-days';
import { readDays } from '../../../lib/service/read-days';
import { type DatedDay, EMPTY_DAY, type ServiceDay } from '../../../lib/service/service-day';

const SIDES: Record<string, Side> = { b: 'buyer', a: 'agent', s: 'system', u: 'unknown' };

/** `b 14:03` is the buyer at that time of 2026-11-22 in Shanghai; `a` alone the agent without a time. */
export function thread(...lines: string[]): Message[] {
  return lines.map((line) => {
    const [side = '', time, day = '2026-11-22'] = line.split(' ');
    const at = time === undefined ? undefined : Date.parse(`${day}T${time}+08:00`);
    return { side: SIDES[side] ?? 'unknown', text: line, at };
  });
}

export const at = (time: string, day = '2026-11-22') => Date.parse(`${day}T${time}+08:00`);

/** What several pieces of a thread tell together, by day. */
export function seen(pieces: readonly (readonly Message[])[], zone: string) {
  const days = new Map<string, ServiceDay>();
  for (const piece of pieces) {
    for (const { day, ...part } of readDays(piece, { zone })) {
      days.set(day, mergeDays(days.get(day) ?? EMPTY_DAY, part));
    }
  }
  return days;
}

export const dated = (days: ReadonlyMap<string, ServiceDay>): DatedDay[] =>
  [...days].map(([day, part]) => ({ day, ...part }));

/** Zones with the instants around which their clocks change, and one without. */
export const PLACES = [
  { zone: 'Asia/Shanghai', around: '2026-11-14T15:50Z' },
  { zone: 'America/New_York', around: '2026-11-01T05:50Z' },
  { zone: 'Pacific/Auckland', around: '2026-09-26T13:50Z' },
  { zone: 'Australia/Lord_Howe', around: '2026-10-03T15:20Z' },
].map(({ zone, around }) => ({ zone, around: Date.parse(around) }));

/** A thread whose page shows minutes, so that many messages fall on one instant, and often runs over midnight. */
export const threadIn = (around: number): fc.Arbitrary<Message[]> =>
  fc
    .array(
      fc.record({
        side: fc.constantFrom<Side>('buyer', 'buyer', 'agent', 'agent', 'system', 'unknown'),
        minutes: fc.constantFrom(0, 0, 0, 1, 2, 30, 400),
      }),
      { maxLength: 40 },
    )
    .map((steps) => {
      let now = around;
      return steps.map(({ side, minutes }, place) => {
        now += minutes * 60_000;
        return { side, text: `第${place}句`, at: now };
      });
    });
