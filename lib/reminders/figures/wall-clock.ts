import { offsetAt } from '../../chat/local-time';
import { DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS, type Zone } from '../../chat/units';

/** An instant by the shop's clock. */
export interface WallClock {
  /** Whole days since 1970-01-01. */
  day(at: EpochMs): number;
  /** 0 to 1439. */
  minute(at: EpochMs): number;
  /** 0 to 23. */
  hour(at: EpochMs): number;
}

/**
 * A clock for very many instants: the zone is asked twice a day instead of once an instant. A day at whose two ends
 * the offset is the same has no change within; in any other each instant is looked up by itself.
 */
export function wallClock(zone: Zone): WallClock {
  const offsets = new Map<number, number>();

  function offset(at: EpochMs): number {
    const day = Math.floor(at / DAY_MS);
    let found = offsets.get(day);
    if (found === undefined) {
      const atStart = offsetAt(day * DAY_MS, zone);
      found = offsetAt((day + 1) * DAY_MS, zone) === atStart ? atStart : Number.NaN;
      offsets.set(day, found);
    }
    return Number.isNaN(found) ? offsetAt(at, zone) : found;
  }
  const timeOfDay = (at: EpochMs): number => {
    const wall = at + offset(at);
    return wall - Math.floor(wall / DAY_MS) * DAY_MS;
  };
  return {
    day: (at) => Math.floor((at + offset(at)) / DAY_MS),
    minute: (at) => Math.floor(timeOfDay(at) / MINUTE_MS),
    hour: (at) => Math.floor(timeOfDay(at) / HOUR_MS),
  };
}

/** 0 is Monday. Day 0 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** `2026-11-14` of a day counted from 1970. */
export const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
