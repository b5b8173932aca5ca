import type { ReminderSettings } from '../chat/settings';
import type { EpochMs, Span, Zone } from '../chat/units';
import { atMinuteOfDay } from '../chat/zone';

export type QuietSettings = Pick<ReminderSettings, 'quietFrom' | 'quietTo'>;

/** Every stretch of quiet hours that touches `within`, in order. Equal bounds mean there are none. */
export function quietHours(within: Span, zone: Zone, settings: QuietSettings): Span[] {
  const { quietFrom, quietTo } = settings;
  if (quietFrom === quietTo) return [];
  const endsNextDay = quietFrom < quietTo ? 0 : 1;
  const found: Span[] = [];
  // The stretch that began the day before may still last.
  for (let day = -1; ; day++) {
    const from = atMinuteOfDay(within.from, quietFrom, zone, day);
    if (from >= within.to) return found;
    const to = atMinuteOfDay(within.from, quietTo, zone, day + endsNextDay);
    if (to > within.from) found.push({ from, to });
  }
}

/** `at`, or the end of the quiet hours it falls in. */
export function afterQuietHours(at: EpochMs, zone: Zone, settings: QuietSettings): EpochMs {
  return quietHours({ from: at, to: at + 1 }, zone, settings)[0]?.to ?? at;
}
