import type { ReminderSettings } from '../chat/settings';
import { type EpochMs, MINUTE_MS, type Span, type Zone } from '../chat/units';
import { atMinuteOfDay } from '../chat/zone';
import { type Because, because } from './because';
import { afterQuietHours, quietHours } from './quiet-hours';
import type { Slot } from './slots';
import { subtract, totalLength } from './spans';

/** What a window is cut from. `to` is the deadline by the clock and may lie before `from`. */
export interface Opening extends Span {
  because: Because[];
}

/** The first time after `at` that the wall clock shows `minute`. */
function nextTime(at: EpochMs, minute: number, zone: Zone): EpochMs {
  const today = atMinuteOfDay(at, minute, zone);
  return today > at ? today : atMinuteOfDay(at, minute, zone, 1);
}

/** When a silent order placed in this slot may be reminded for the first time. */
export function silentOpening(
  placedAt: EpochMs,
  slot: Slot,
  zone: Zone,
  settings: ReminderSettings,
): Opening {
  const from = placedAt + settings.firstDelayMs;
  if (slot === 'morning') {
    const by = atMinuteOfDay(placedAt, settings.morningBy, zone);
    return { from, to: by, because: [because('silentMorning', { by })] };
  }
  if (slot === 'afternoon') {
    const by = atMinuteOfDay(placedAt, settings.afternoonBy, zone);
    return { from, to: by, because: [because('silentAfternoon', { by })] };
  }
  const nextMorning = nextTime(placedAt, settings.nextDayBy, zone);
  if (slot === 'evening') {
    return { from, to: nextMorning, because: [because('silentEvening', { by: nextMorning })] };
  }
  const late = Math.max(from, nextMorning);
  const by = nextTime(late, settings.quietFrom, zone);
  return { from: late, to: by, because: [because('silentNight', { from: late, by })] };
}

/**
 * When an order placed after a conversation may be reminded for the first time, in chat.
 *
 * R6 gives such an order a beginning and no deadline. Decided: it ends when quiet hours next begin after placing,
 * and never before the silent window of its slot, so talking to us does not make a reminder come too late sooner.
 */
export function consultedOpening(
  placedAt: EpochMs,
  slot: Slot,
  zone: Zone,
  settings: ReminderSettings,
): Opening {
  const from = placedAt + settings.firstDelayMs;
  const to = Math.max(
    silentOpening(placedAt, slot, zone, settings).to,
    nextTime(placedAt, settings.quietFrom, zone),
  );
  return { from, to, because: [because('consulted', { from })] };
}

/**
 * The span of a second reminder or a follow-up that is due at `from`. Decided: it ends when quiet hours next begin;
 * due inside quiet hours it waits for their end.
 */
export function laterOpening(
  from: EpochMs,
  zone: Zone,
  settings: ReminderSettings,
  why: Because,
): Opening {
  return { from, to: nextTime(from, settings.quietFrom, zone), because: [why] };
}

export interface Cut {
  /** Set where a consulted buyer is written to in chat: quiet hours do not apply inside. */
  online?: Span;
  closesAt?: EpochMs;
  zone: Zone;
  settings: ReminderSettings;
}

/**
 * The opening without quiet hours and the time after closing; in order, disjoint, none empty.
 *
 * The shortest length counts time in which a reminder is allowed: what quiet hours take from it is added after
 * them. Closing always wins, so little or nothing may be left.
 */
export function cutWindows(
  opening: Opening,
  { online, closesAt, zone, settings }: Cut,
): { windows: Span[]; because: Because[] } {
  const { from } = opening;
  const shortest = settings.shortestWindowMs;
  const allowed = (to: EpochMs): Span[] => {
    const quiet = quietHours({ from, to }, zone, settings);
    return (online ? subtract(quiet, online) : quiet).reduce(subtract, [{ from, to }]);
  };

  let to = Math.max(opening.to, from + shortest);
  let windows = allowed(to);
  const lacking = shortest - totalLength(windows);
  if (lacking > 0) {
    to = afterQuietHours(to, zone, settings) + lacking;
    windows = allowed(to);
  }

  const reasons = [...opening.because];
  if (from + shortest > opening.to || lacking > 0) {
    reasons.push(because('shortestWindow', { minutes: shortest / MINUTE_MS }));
  }
  if (totalLength(windows) < to - from) {
    const { quietFrom, quietTo } = settings;
    reasons.push(because('quietHours', { minuteFrom: quietFrom, minuteTo: quietTo }));
  }
  if (online && quietHours(online, zone, settings).length > 0) {
    reasons.push(because('buyerOnline', { until: online.to }));
  }
  if (closesAt !== undefined && closesAt < to) {
    windows = subtract(windows, { from: closesAt, to: Number.POSITIVE_INFINITY });
    reasons.push(because('orderCloses', { closesAt }));
  }
  return { windows, because: reasons };
}
