import type { MinuteOfDay, RuleOverrides } from '../chat/settings';
import { DAY_MS, type EpochMs, type Fen, type Span, type Zone } from '../chat/units';
import { atMinuteOfDay } from '../chat/zone';
import { figureIn } from '../rules/overrides';
import { SMS_RULES } from '../rules/sms-rules';
import { type QuietSettings, quietHours } from './quiet-hours';
import { subtract } from './spans';

/** How many messages are sent and paid for (R7); 0 for no text. */
export function smsSegments(text: string, own: RuleOverrides): number {
  if (text.length <= figureIn(SMS_RULES.alone, own)) return text === '' ? 0 : 1;
  return Math.ceil(text.length / figureIn(SMS_RULES.part, own));
}

/** @param costFen - of one message. */
export const smsCost = (text: string, costFen: Fen, own: RuleOverrides): Fen =>
  smsSegments(text, own) * costFen;

/** `unknown`: the shop's name is not set. */
export type SmsName = 'leads' | 'late' | 'missing' | 'unknown';

/**
 * Whether a reader sees at once who writes. A name too long to end within the first characters has to begin at the
 * first, or behind the bracket.
 */
export function smsName(text: string, shopName: string, own: RuleOverrides): SmsName {
  const name = [...shopName.trim()];
  if (name.length === 0) return 'unknown';
  const before = text.indexOf(name.join(''));
  if (before < 0) return 'missing';
  const from = [...text.slice(0, before)].length;
  const within = figureIn(SMS_RULES.nameWithin, own);
  const isIn = from + name.length <= within;
  return isIn || (from <= 1 && name.length >= within) ? 'leads' : 'late';
}

/** Who reads: people at work have time at noon and before they leave, the others until late (R7). */
export const SMS_READERS = ['office', 'others'] as const;
export type SmsReader = (typeof SMS_READERS)[number];

type Hours = readonly [from: MinuteOfDay, to: MinuteOfDay];

/** Quiet hours are not cut out yet. Hours that a shop has set to end before they begin are none. */
function hoursOf(reader: SmsReader, own: RuleOverrides): Hours[] {
  const { noonFrom, noonTo, leaveFrom, leaveTo, othersUntil } = SMS_RULES;
  const office: Hours[] = [
    [figureIn(noonFrom, own), figureIn(noonTo, own)],
    [figureIn(leaveFrom, own), figureIn(leaveTo, own)],
  ];
  const hours: Hours[] = reader === 'office' ? office : [[0, figureIn(othersUntil, own)]];
  return hours.filter(([from, to]) => from < to);
}

/**
 * When a message suits this reader: the span `now` lies in, else the next one that begins within a day.
 * `undefined` only if the shop's quiet hours, or its own hours for this reader, leave none.
 */
export function smsHours(
  reader: SmsReader,
  now: EpochMs,
  zone: Zone,
  quiet: QuietSettings,
  own: RuleOverrides,
): Span | undefined {
  const ahead = { from: now - DAY_MS, to: now + 2 * DAY_MS };
  const spans = [-1, 0, 1].flatMap((day) =>
    hoursOf(reader, own).map(([from, to]) => ({
      from: atMinuteOfDay(now, from, zone, day),
      to: atMinuteOfDay(now, to, zone, day),
    })),
  );
  return quietHours(ahead, zone, quiet)
    .reduce(subtract, spans)
    .find(({ to }) => to > now);
}
