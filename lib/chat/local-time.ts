import { Temporal } from 'temporal-polyfill';
import { DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS, requireInstant, type Zone } from './units';

/** Offsets change at quarters of an hour; before that was so nobody placed an order. */
const QUARTER_MS = 15 * MINUTE_MS;
const SINCE = Date.UTC(1990, 0, 1);

/** Offsets by zone and quarter. Asking the browser takes 20 µs and more, a queue asks tens of thousands of times. */
const known = new Map<Zone, Map<number, number>>();
const KNOWN_MAX = 50_000;

/**
 * What the wall clock in `zone` is ahead of UTC by, in ms.
 *
 * @throws RangeError if the instant or the zone is not valid.
 */
export function offsetAt(value: EpochMs, zone: Zone): number {
  requireInstant('instant', value);
  if (value < SINCE) return askOffset(value, zone);
  let offsets = known.get(zone);
  if (!offsets || offsets.size > KNOWN_MAX) {
    offsets = new Map();
    known.set(zone, offsets);
  }
  const quarter = Math.floor(value / QUARTER_MS);
  let offset = offsets.get(quarter);
  if (offset === undefined) {
    offset = askOffset(value, zone);
    offsets.set(quarter, offset);
  }
  return offset;
}

function askOffset(value: EpochMs, zone: Zone): number {
  const instant = Temporal.Instant.fromEpochMilliseconds(Math.trunc(value));
  return instant.toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
}

/** How far from a change of the clock the short way is not taken; no change but of a whole day is larger. */
const NEAR_MS = 4 * HOUR_MS;

/**
 * The instant at which the wall clock shows `wallMs` (ms since 1970-01-01 00:00 by that clock), or `undefined` if a
 * change of the clock is so near that it takes a calendar to tell.
 *
 * @param offset - of an instant nearby.
 */
export function instantOf(wallMs: number, zone: Zone, offset: number): EpochMs | undefined {
  const guess = wallMs - offset;
  if (guess - NEAR_MS < SINCE) return undefined;
  const isPlain =
    offsetAt(guess - NEAR_MS, zone) === offset && offsetAt(guess + NEAR_MS, zone) === offset;
  return isPlain ? guess : undefined;
}

/** `value` as `wallMs`, split at midnight: the day's beginning and the ms since. */
export function wallTime(value: EpochMs, zone: Zone): { day: number; time: number } {
  const wall = Math.trunc(value) + offsetAt(value, zone);
  const day = Math.floor(wall / DAY_MS) * DAY_MS;
  return { day, time: wall - day };
}
