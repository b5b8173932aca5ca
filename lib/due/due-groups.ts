import type { EpochMs, Zone } from '../chat/units';
import { atMinuteOfDay, dayText, startOfNextDay } from '../chat/zone';
import type { DueEntry } from './due-entry';

export const DUE_GROUPS = ['overdue', 'today', 'ahead'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/**
 * By the shop's calendar. A day that has come is today's, not overdue, until it is over; a clock that runs out at
 * midnight belongs to the day it ends.
 */
export function groupOf(
  { meaning, at }: Pick<DueEntry, 'meaning' | 'at'>,
  now: EpochMs,
  zone: Zone,
): DueGroup {
  if (meaning !== 'day' && at <= now) return 'overdue';
  const day = dayText(meaning === 'until' ? at - 1 : at, zone);
  const today = dayText(now, zone);
  if (day === today) return 'today';
  return day < today ? 'overdue' : 'ahead';
}

/** Entries by their group, each in the order given. */
export function groupDue(
  entries: readonly DueEntry[],
  now: EpochMs,
  zone: Zone,
): Record<DueGroup, DueEntry[]> {
  const groups: Record<DueGroup, DueEntry[]> = { overdue: [], today: [], ahead: [] };
  for (const entry of entries) groups[groupOf(entry, now, zone)].push(entry);
  return groups;
}

/** The end of the `days`th local day after today: what comes later is not listed yet. */
export const listedUntil = (now: EpochMs, days: number, zone: Zone): EpochMs =>
  startOfNextDay(atMinuteOfDay(now, 0, zone, Math.floor(days)), zone);
