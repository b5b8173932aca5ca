import { DAY_MS, type EpochMs, type Span, type Zone } from '../../chat/units';
import { atMinuteOfDay, toLocal } from '../../chat/zone';

/** Which days are counted, as picked. Days are the shop's. */
export type PeriodChoice =
  | { kind: 'today' | 'days7' | 'days30' | 'days90' | 'month' }
  /** Both days included, `2026-11-14`. */
  | { kind: 'range'; from: string; to: string };

/** Longest own period; more would be a slip of the finger. */
export const RANGE_DAYS_MAX = 3_660;

const DAYS = { today: 1, days7: 7, days30: 30, days90: 90 };

/** From 00:00 of the first day to 00:00 after the last. The last day of every choice but an own range is today. */
export function periodSpan(choice: PeriodChoice, now: EpochMs, zone: Zone): Span {
  if (choice.kind === 'range') {
    const noon = (date: string) => Date.parse(`${date}T12:00:00Z`);
    const days = (date: string) => Math.round((noon(date) - noon(todayOf(now, zone))) / DAY_MS);
    return daysAround(now, zone, days(choice.from), days(choice.to));
  }
  const first = choice.kind === 'month' ? 1 - toLocal(now, zone).day : 1 - DAYS[choice.kind];
  return daysAround(now, zone, first, 0);
}

const todayOf = (now: EpochMs, zone: Zone): string => toLocal(now, zone).toPlainDate().toString();

const daysAround = (now: EpochMs, zone: Zone, first: number, last: number): Span => ({
  from: atMinuteOfDay(now, 0, zone, first),
  to: atMinuteOfDay(now, 0, zone, last + 1),
});
