import { holidays, workdays } from 'chinese-days/dist/chinese-days.json';
import type { Temporal } from 'temporal-polyfill';
import type { EpochMs, Span, Zone } from '../chat/units';
import { toLocal } from '../chat/zone';

/**
 * Years whose holidays and make-up days were published when the data was bundled. Of other years nothing is known: by
 * weekdays alone 1 October would be a working day.
 */
const KNOWN_YEARS: ReadonlySet<number> = new Set(
  // A New Year's holiday may begin in the old year; only a whole year's notice names 1 October.
  Object.keys(holidays)
    .filter((day) => day.endsWith('-10-01'))
    .map((day) => Number(day.slice(0, 4))),
);

/**
 * Whether people in China work on this calendar day; `undefined` where the year's holidays are not known.
 *
 * Only the package's data is taken, not its functions: those fall back on weekdays for any year and count by the
 * machine's time zone.
 */
function isWorkingDay(day: Temporal.PlainDate): boolean | undefined {
  if (!KNOWN_YEARS.has(day.year)) return undefined;
  const name = day.toString();
  if (Object.hasOwn(workdays, name)) return true;
  return day.dayOfWeek <= 5 && !Object.hasOwn(holidays, name);
}

/** A working day by its place, or the year whose holidays would have to be known to tell. */
export type WorkingDay = { kind: 'day'; span: Span } | { kind: 'unknown'; year: number };

/**
 * The `count`th working day after the local day of `at`, from its midnight to the next. That day itself never counts.
 *
 * @param count - whole, at least 1.
 * @throws RangeError if `count` is not, `at` is no instant or `zone` no time zone.
 * @see rule R9
 */
export function workingDayAfter(at: EpochMs, count: number, zone: Zone): WorkingDay {
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new RangeError(`count is not a whole number of working days: ${count}`);
  }
  let day = toLocal(at, zone).toPlainDate();
  for (let left = count; left > 0; ) {
    day = day.add({ days: 1 });
    const isWorked = isWorkingDay(day);
    if (isWorked === undefined) return { kind: 'unknown', year: day.year };
    if (isWorked) left -= 1;
  }
  const midnight = (date: Temporal.PlainDate) => date.toZonedDateTime(zone).epochMilliseconds;
  return { kind: 'day', span: { from: midnight(day), to: midnight(day.add({ days: 1 })) } };
}
