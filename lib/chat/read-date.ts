import { Temporal } from 'temporal-polyfill';
import { type DayOrder, readNumericDate } from './day-order';

/** The local days a page's words may mean, before the time of day decides between them. */
export type ShownDate =
  | { kind: 'exact'; date: Temporal.PlainDate }
  /** "11-14": the year is not shown. */
  | { kind: 'yearless'; dates: Temporal.PlainDate[] }
  /** "星期二": today or up to seven days ago. */
  | { kind: 'weekday'; dates: Temporal.PlainDate[] }
  /** "05/11/2026" on a page that has not told which is the month. */
  | { kind: 'dayOrMonth' };

const DAYS_FROM_TODAY: Record<string, number> = {
  今天: 0,
  今日: 0,
  昨天: -1,
  昨日: -1,
  前天: -2,
  明天: 1,
  明日: 1,
  后天: 2,
};
const WEEKDAYS = '一二三四五六日';

const WITH_YEAR =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;
// No "11/14" and no "11.14": some sites write the day first, and some numbers have two decimals.
const WITHOUT_YEAR = /^(?:(\d{1,2})-(\d{1,2})|(\d{1,2})月(\d{1,2})日)$/;
const WEEKDAY = /^(?:星期|周|礼拜)([一二三四五六日天])$/;

/** Years a shop's order can be of; pages show 1970 and 9999 where they have no time. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

function dateOf(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

/** Reads a day without a time; `undefined` if it is none. `text` is in plain form without spaces. */
export function readDate(
  text: string,
  today: Temporal.PlainDate,
  order?: DayOrder,
): ShownDate | undefined {
  const numeric = readNumericDate(text, order);
  if (numeric === 'ambiguous') return { kind: 'dayOrMonth' };
  if (numeric) {
    const date = dateOf(numeric.year, numeric.month, numeric.day);
    return date && { kind: 'exact', date };
  }
  const full = WITH_YEAR.exec(text);
  if (full) {
    const [year, month, day] = numbers(full);
    const date = dateOf(year ?? 0, month ?? 0, day ?? 0);
    return date && { kind: 'exact', date };
  }
  const short = WITHOUT_YEAR.exec(text);
  if (short) {
    const [month, day] = numbers(short);
    const dates = [1, 0, -1]
      .map((years) => dateOf(today.year + years, month ?? 0, day ?? 0))
      .filter((date) => date !== undefined);
    return dates.length > 0 ? { kind: 'yearless', dates } : undefined;
  }
  const weekday = WEEKDAY.exec(text)?.[1];
  if (weekday) {
    const daysAgo = (today.dayOfWeek - dayOfWeek(weekday) + 7) % 7;
    const latest = today.subtract({ days: daysAgo });
    return { kind: 'weekday', dates: [latest, latest.subtract({ days: 7 })] };
  }
  if (!Object.hasOwn(DAYS_FROM_TODAY, text)) return undefined;
  return { kind: 'exact', date: today.add({ days: DAYS_FROM_TODAY[text] ?? 0 }) };
}

const numbers = (match: RegExpExecArray) =>
  match
    .slice(1)
    .filter((group) => group !== undefined)
    .map(Number);

/** ISO number, Monday is 1. */
const dayOfWeek = (name: string) => WEEKDAYS.indexOf(name === '天' ? '日' : name) + 1;
