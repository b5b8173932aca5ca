import { Temporal } from 'temporal-polyfill';
import { instantOf, offsetAt, wallTime } from './local-time';
import { DAY_MS, type EpochMs, MINUTE_MS, requireInstant, type Zone } from './units';

/** `value` as a wall clock in `zone`. @throws RangeError if the instant or the zone is not valid. */
export function toLocal(value: EpochMs, zone: Zone): Temporal.ZonedDateTime {
  requireInstant('instant', value);
  return Temporal.Instant.fromEpochMilliseconds(Math.trunc(value)).toZonedDateTimeISO(zone);
}

/** 00:00 of the local day that follows the one `value` falls in. */
export function startOfNextDay(value: EpochMs, zone: Zone): EpochMs {
  return toLocal(value, zone).add({ days: 1 }).startOfDay().epochMilliseconds;
}

/** The local day `value` falls in, as `2026-11-28`. */
export const dayText = (value: EpochMs, zone: Zone): string =>
  toLocal(value, zone).toPlainDate().toString();

/** The first instant of a day written `2026-11-28`; `undefined` if there is no such day. */
export function startOfDay(text: string, zone: Zone): EpochMs | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toZonedDateTime(zone)
      .epochMilliseconds;
  } catch {
    return undefined;
  }
}

/** Minutes since local midnight by the wall clock, 0 to 1439. */
export function minuteOfDay(value: EpochMs, zone: Zone): number {
  return Math.floor(wallTime(value, zone).time / MINUTE_MS);
}

/**
 * The instant at which the wall clock shows `minute` on the local day of `value`, moved by `days`.
 * A time skipped by a clock change is taken after the gap, of one that comes twice the first; 1440 is the following
 * midnight.
 */
export function atMinuteOfDay(value: EpochMs, minute: number, zone: Zone, days = 0): EpochMs {
  const { day } = wallTime(value, zone);
  const wall = day + days * DAY_MS + minute * MINUTE_MS;
  return instantOf(wall, zone, offsetAt(value, zone)) ?? byCalendar(value, minute, zone, days);
}

function byCalendar(value: EpochMs, minute: number, zone: Zone, days: number): EpochMs {
  const date = toLocal(value, zone)
    .toPlainDate()
    .add({ days: days + Math.floor(minute / 1440) });
  const time = new Temporal.PlainTime(Math.floor((minute % 1440) / 60), minute % 60);
  return date.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
}

/** True if the runtime knows the IANA zone name. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
