import { Temporal } from 'temporal-polyfill';
import { plainForm } from './clean-text';
import type { DayOrder } from './day-order';
import { type Clock, readClock } from './read-clock';
import { readDate, type ShownDate } from './read-date';
import { DAY_MS, type EpochMs, type Zone } from './units';
import { toLocal } from './zone';

/** What a page's words are read against. */
export interface ReadContext {
  now: EpochMs;
  /** The shop's zone: pages show its wall clock, whatever the machine's. */
  zone: Zone;
  /** How the page writes numeric dates, once it has shown one that tells. */
  dayOrder?: DayOrder | undefined;
}

export interface TimeHints {
  /** The date heading above, for a bare "15:20". */
  day?: string;
  /** The time may lie ahead, as a promise or a closing time does; else it is past. */
  isDeadline?: boolean;
}

/** "付款时间：", "最晚发货时间". */
const LABEL = /^[\p{Script=Han}\p{L} ]{0,12}(?:时间|日期) ?:? ?/u;
/** What a deadline is wrapped in: "请于…前发货", "将于…自动关闭". */
const DEADLINE_BEFORE = /^(?:请于|将于|须于|最晚|最迟) ?/;
const DEADLINE_AFTER = / ?(?:之前|以前|前)? ?(?:发货|付款|关闭|自动关闭)?$/;
const ISO_WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
/** Milliseconds since 1970 as some pages carry them in attributes; the first digit keeps it to 2001 to 2033. */
const EPOCH_MS = /^1\d{12}$/;
/** A day, then a time; between them a space, or nothing after "日" and words such as "昨天". */
const DAY_THEN_CLOCK =
  /^(.+?)(?: |T|(?<=[日天一二三四五六])(?=\d|[凌早上中下晚]))((?:\D{2} ?)?\d{1,2}:.+)$/;
const AHEAD = /^[明后]/;
/** "2026年11月22日 星期日"; a weekday alone is kept. */
const TRAILING_WEEKDAY = /(?<=[\d日天]) ?\(?(?:星期|周)[一二三四五六日天]\)?$/;

/**
 * The instant a page's words mean, or `undefined` where that is not sure. A bare "15:20" is read only below a
 * date heading; a date without a time is not an instant; a time that a clock change skips or repeats is not sure.
 */
export function readTime(
  text: string,
  context: ReadContext,
  { day, isDeadline = false }: TimeHints = {},
): EpochMs | undefined {
  const shown = bare(text, isDeadline);
  if (ISO_WITH_OFFSET.test(shown)) return readIso(shown);
  if (EPOCH_MS.test(shown)) return Number(shown);

  const parts = splitDay(shown, day);
  if (!parts || (!isDeadline && AHEAD.test(parts.day))) return undefined;
  const date = dateIn(parts.day, context);
  return date && pick(date, parts.clock, context, isDeadline);
}

/** True for a time that is unknown only because nothing tells its day from its month. */
export function isDayOrMonth(text: string, context: ReadContext): boolean {
  const parts = splitDay(bare(text, true));
  return parts !== undefined && dateIn(parts.day, context)?.kind === 'dayOrMonth';
}

function bare(text: string, isDeadline: boolean): string {
  const shown = plainForm(text).replace(LABEL, '');
  return isDeadline ? shown.replace(DEADLINE_BEFORE, '').replace(DEADLINE_AFTER, '') : shown;
}

function dateIn(day: string, { now, zone, dayOrder }: ReadContext): ShownDate | undefined {
  return readDate(day, toLocal(now, zone).toPlainDate(), dayOrder);
}

function splitDay(text: string, heading?: string): { day: string; clock: Clock } | undefined {
  const alone = readClock(text);
  const parts = alone ? undefined : DAY_THEN_CLOCK.exec(text);
  const clock = alone ?? readClock(parts?.[2] ?? '');
  const day = alone ? heading && plainForm(heading) : parts?.[1];
  if (!clock || !day) return undefined;
  return { day: day.replace(TRAILING_WEEKDAY, '').replaceAll(/ |,$/g, ''), clock };
}

function pick(
  shown: ShownDate,
  clock: Clock,
  { now, zone }: ReadContext,
  isDeadline: boolean,
): EpochMs | undefined {
  if (shown.kind === 'dayOrMonth') return undefined;
  if (shown.kind === 'exact') return instantOf(shown.date, clock, zone);
  const instants = shown.dates
    .map((date) => instantOf(date, clock, zone))
    .filter((instant) => instant !== undefined);
  if (shown.kind === 'weekday') {
    return isDeadline ? undefined : instants.find((instant) => instant <= now);
  }
  if (!isDeadline) return instants.find((instant) => instant <= now + DAY_MS);
  const distance = (instant: EpochMs) => Math.abs(instant - now);
  return instants.sort((a, b) => distance(a) - distance(b))[0];
}

function instantOf(date: Temporal.PlainDate, clock: Clock, zone: Zone): EpochMs | undefined {
  const day = clock.isNextMidnight ? date.add({ days: 1 }) : date;
  try {
    return day.toPlainDateTime(clock.time).toZonedDateTime(zone, { disambiguation: 'reject' })
      .epochMilliseconds;
  } catch {
    return undefined;
  }
}

function readIso(text: string): EpochMs | undefined {
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return undefined;
  }
}
