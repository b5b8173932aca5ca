import type { ReminderSettings } from '../chat/settings';
import type { EpochMs, Zone } from '../chat/units';
import { minuteOfDay } from '../chat/zone';

/** The part of the local day an order was placed in. */
export type Slot = 'morning' | 'afternoon' | 'evening' | 'night';

export type SlotSettings = Pick<
  ReminderSettings,
  'morningFrom' | 'afternoonFrom' | 'eveningFrom' | 'nightFrom'
>;

/** Each slot lasts until the next one begins; the latest of them runs on over midnight. */
export function slotOf(placedAt: EpochMs, zone: Zone, settings: SlotSettings): Slot {
  return slotAtMinute(minuteOfDay(placedAt, zone), settings);
}

/** @param minute - since local midnight. */
export function slotAtMinute(minute: number, settings: SlotSettings): Slot {
  const starts: [Slot, number][] = [
    ['morning', settings.morningFrom],
    ['afternoon', settings.afternoonFrom],
    ['evening', settings.eveningFrom],
    ['night', settings.nightFrom],
  ];
  starts.sort((a, b) => a[1] - b[1]);
  const begun = starts.findLast(([, from]) => from <= minute) ?? starts.at(-1);
  return begun?.[0] ?? 'night';
}
