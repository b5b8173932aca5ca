import type { MinuteOfDay } from '../chat/settings';
import { AWAKE_HOURS, type DayPart } from './day-parts';
import { NUMBER, readNumber } from './number';

/** "8点半" and its like as written: the hour may be of either half of the day. */
export interface NamedClock {
  end: number;
  hour: number;
  minute: number;
}

const CLOCK = new RegExp(
  `(?<hour>${NUMBER})(?:[点时](?:钟|整|(?<half>半)|(?<quarters>[一三])刻|(?<minutes>${NUMBER})分?)?|:(?<digits>[0-5]\\d))`,
  'uy',
);

export function readClockWords(text: string, from: number): NamedClock | undefined {
  CLOCK.lastIndex = from;
  const match = CLOCK.exec(text);
  if (!match?.groups) return undefined;
  const { hour = '', half, quarters, minutes, digits } = match.groups;
  const minute = half
    ? 30
    : quarters
      ? readNumber(quarters) * 15
      : readNumber(minutes ?? digits ?? '0');
  return { end: from + match[0].length, hour: readNumber(hour), minute };
}

/** What a shown clock may mean with the part of the day beside it, earliest first; empty where they contradict. */
export function minutesMeant(
  { hour, minute }: NamedClock,
  part: DayPart | undefined,
): readonly MinuteOfDay[] {
  if (hour > 24 || minute > 59) return [];
  const [first, last] = part?.hours ?? (hour > 12 || hour === 0 ? [0, 24] : AWAKE_HOURS);
  const both = hour === 12 ? [0, 12, 24] : [hour, hour + 12];
  return both
    .filter((h) => h >= first && h <= last && (hour <= 12 || h === hour))
    .map((h) => h * 60 + minute)
    .filter((m) => m <= 24 * 60);
}
