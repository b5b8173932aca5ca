import type { DurationMs, EpochMs, Zone } from '../chat/units';
import { atMinuteOfDay } from '../chat/zone';
import { afterQuietHours, type QuietSettings, quietHours } from '../reminders/quiet-hours';

/**
 * When to tell that a clock runs out: `leadMs` before, and not before half of its time is over. One that runs out in
 * quiet hours is told of as if it did when they begin: after them it would be too late.
 */
export function tellOfClock(
  from: EpochMs,
  to: EpochMs,
  leadMs: DurationMs,
  zone: Zone,
  quiet: QuietSettings,
): EpochMs {
  const end = quietHours({ from: to - 1, to }, zone, quiet)[0]?.from ?? to;
  const half = from + Math.floor((to - from) / 2);
  const wanted = Math.max(end - leadMs, Math.min(half, end));
  return afterQuietHours(wanted, zone, quiet);
}

/** When to tell of a day, given by its first instant: as the quiet hours end, by the shop's clock. */
export function tellOfDay(day: EpochMs, zone: Zone, quiet: QuietSettings): EpochMs {
  if (quiet.quietFrom === quiet.quietTo) return day;
  return atMinuteOfDay(day, quiet.quietTo % MINUTES_A_DAY, zone);
}

const MINUTES_A_DAY = 1_440;
