import { Temporal } from 'temporal-polyfill';

/** A time of day as a page shows it; `isNextMidnight` for "24:00". */
export interface Clock {
  time: Temporal.PlainTime;
  isNextMidnight: boolean;
}

/** How the words before a time move the hour; `undefined` where they and the hour do not go together. */
const PARTS_OF_DAY: Record<string, (hour: number) => number | undefined> = {
  凌晨: (h) => (h === 12 ? 0 : h < 6 ? h : undefined),
  早上: (h) => (h < 12 ? h : undefined),
  // "上午12:20" is midnight to some programs and noon to others.
  上午: (h) => (h < 12 ? h : undefined),
  中午: (h) => (h >= 11 && h < 14 ? h : h === 1 ? 13 : undefined),
  下午: (h) => (h >= 12 ? h : h >= 1 ? h + 12 : undefined),
  // "晚上12:20" belongs to either of two days.
  晚上: (h) => (h > 12 ? h : h >= 5 && h < 12 ? h + 12 : undefined),
};

const CLOCK = new RegExp(
  `^(${Object.keys(PARTS_OF_DAY).join('|')})? ?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?(?: ?([ap])\\.?m\\.?)?$`,
  'i',
);

/** Reads "15:20", "15:20:33", "下午3:20", "3:20 PM"; `undefined` if it is no time of day. `text` is in plain form. */
export function readClock(text: string): Clock | undefined {
  const match = CLOCK.exec(text);
  if (!match) return undefined;
  const [, part, hourText, minuteText, secondText = '0', half] = match;
  const [minute, second] = [Number(minuteText), Number(secondText)];
  const shown = Number(hourText);
  if (shown === 24 && minute === 0 && second === 0 && part === undefined && !half) {
    return { time: new Temporal.PlainTime(), isNextMidnight: true };
  }
  if (half && (part !== undefined || shown < 1 || shown > 12)) return undefined;
  const ofHalf = half ? (shown % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : undefined;
  const hour = ofHalf ?? (part === undefined ? shown : PARTS_OF_DAY[part]?.(shown));
  if (hour === undefined || hour > 23 || minute > 59 || second > 59) return undefined;
  return { time: new Temporal.PlainTime(hour, minute, second), isNextMidnight: false };
}
