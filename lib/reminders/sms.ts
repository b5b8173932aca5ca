import type { MinuteOfDay } from '../chat/settings';
import { DAY_MS, type EpochMs, type Fen, type Span, type Zone } from '../chat/units';
import { atMinuteOfDay } from '../chat/zone';
import { type QuietSettings, quietHours } from './quiet-hours';
import { subtract } from './spans';

/** UTF-16 units of a text message that stands alone, and of each part of a longer one (R7). */
export const SMS_ALONE = 70;
export const SMS_PART = 67;
/** The shop's name is to be seen within this many characters (R7). */
export const SMS_NAME_WITHIN = 7;

/** How many messages are sent and paid for; 0 for no text. */
export function smsSegments(text: string): number {
  if (text.length <= SMS_ALONE) return text === '' ? 0 : 1;
  return Math.ceil(text.length / SMS_PART);
}

/** @param costFen - of one message. */
export const smsCost = (text: string, costFen: Fen): Fen => smsSegments(text) * costFen;

/** `unknown`: the shop's name is not set. */
export type SmsName = 'leads' | 'late' | 'missing' | 'unknown';

/**
 * Whether a reader sees at once who writes. A name too long to end within the first characters has to begin at the
 * first, or behind the bracket.
 */
export function smsName(text: string, shopName: string): SmsName {
  const name = [...shopName.trim()];
  if (name.length === 0) return 'unknown';
  const before = text.indexOf(name.join(''));
  if (before < 0) return 'missing';
  const from = [...text.slice(0, before)].length;
  const isIn = from + name.length <= SMS_NAME_WITHIN;
  return isIn || (from <= 1 && name.length >= SMS_NAME_WITHIN) ? 'leads' : 'late';
}

/** Who reads: people at work have time at noon and before they leave, the others until late (R7). */
export const SMS_READERS = ['office', 'others'] as const;
export type SmsReader = (typeof SMS_READERS)[number];

const clock = (hour: number, minute = 0): MinuteOfDay => hour * 60 + minute;

/** Decided. Quiet hours are cut out. */
export const SMS_HOURS: Record<SmsReader, readonly (readonly [MinuteOfDay, MinuteOfDay])[]> = {
  office: [
    [clock(12), clock(13, 30)],
    [clock(16, 30), clock(18)],
  ],
  others: [[clock(0), clock(22)]],
};

/**
 * When a message suits this reader: the span `now` lies in, else the next one that begins within a day.
 * `undefined` only if the shop's quiet hours leave none.
 */
export function smsHours(
  reader: SmsReader,
  now: EpochMs,
  zone: Zone,
  quiet: QuietSettings,
): Span | undefined {
  const ahead = { from: now - DAY_MS, to: now + 2 * DAY_MS };
  const spans = [-1, 0, 1].flatMap((day) =>
    SMS_HOURS[reader].map(([from, to]) => ({
      from: atMinuteOfDay(now, from, zone, day),
      to: atMinuteOfDay(now, to, zone, day),
    })),
  );
  return quietHours(ahead, zone, quiet)
    .reduce(subtract, spans)
    .find(({ to }) => to > now);
}
