import type { Temporal } from 'temporal-polyfill';
import { type NamedClock, readClockWords } from './clock';
import { type NamedDay, readDay } from './day';
import type { DayPart } from './day-parts';
import { endOf } from './end-of';
import { readLength } from './length';
import { readPart } from './read-part';

/** A day, a part of it and a clock time as far as they are named one behind the other. */
export interface DayWords {
  end: number;
  day: NamedDay | undefined;
  part: DayPart | undefined;
  clock: NamedClock | undefined;
}

const OF = /的/uy;

/**
 * "明天下午的三点" and any beginning or end of it. A length of time ("3点钟后") is no clock time.
 *
 * @returns `undefined` where none of the three is named at `from`.
 */
export function readDayWords(
  text: string,
  from: number,
  today: Temporal.PlainDate,
): DayWords | undefined {
  const behind = (end: number) => endOf(OF, text, end) ?? end;
  const day = readDay(text, from, today);
  let end = day?.end ?? from;
  const named = readPart(text, day ? behind(end) : end, day !== undefined);
  end = named?.end ?? end;
  const clockFrom = day || named ? behind(end) : end;
  const clock = readLength(text, clockFrom) ? undefined : readClockWords(text, clockFrom);
  end = clock?.end ?? end;
  return end === from ? undefined : { end, day, part: named?.part, clock };
}
