import type { EpochMs, Span } from '../../chat/units';
import { dateOf, type WallClock, weekdayOf } from './wall-clock';

/** Longest period shown day by day. Decided: more bars than these cannot be told apart. */
export const DAYS_MAX = 62;

export interface TrendDays {
  step: 'day' | 'week';
  /** First days of the points, in order. */
  keys: string[];
  /** @param day - a day of the period, counted from 1970. */
  placeOf(day: number): number;
}

/** The days or weeks (from Monday) of a period, as far as they have come. */
export function trendDays(period: Span, now: EpochMs, clock: WallClock): TrendDays {
  const first = clock.day(period.from);
  const last = Math.max(first, clock.day(Math.min(period.to - 1, now)));
  if (last - first < DAYS_MAX) {
    const keys = Array.from({ length: last - first + 1 }, (_, index) => dateOf(first + index));
    return { step: 'day', keys, placeOf: (day) => inside(day - first, keys) };
  }
  const monday = first - weekdayOf(first);
  const weeks = Math.floor((last - monday) / 7) + 1;
  const keys = Array.from({ length: weeks }, (_, week) =>
    dateOf(Math.max(first, monday + week * 7)),
  );
  return { step: 'week', keys, placeOf: (day) => inside(Math.floor((day - monday) / 7), keys) };
}

/** An attempt from a clock that ran ahead stands with the last day. */
const inside = (place: number, keys: readonly string[]) => Math.min(place, keys.length - 1);
