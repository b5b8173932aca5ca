import type { Temporal } from 'temporal-polyfill';
import { DAY_MS, type EpochMs, type Zone } from '../chat/units';
import { atMinuteOfDay } from '../chat/zone';
import { minutesMeant } from '../said/clock';
import { readDayWords } from '../said/day-words';
import { endOf } from '../said/end-of';
import { readLength } from '../said/length';
import { NUMBER, readNumber } from '../said/number';
import type { Sureness } from '../said/sureness';
import { END_OF_PART, type PromiseEnds } from './promise-ends';

/** A time until which something is promised, seen from the moment the text was sent. */
export interface NamedDeadline {
  end: number;
  /** Always ahead; `undefined` where the words name no time that is, or none one can be held to. */
  at: EpochMs | undefined;
  /** `assumed`: the clock time is the rule table's. */
  sureness: Exclude<Sureness, 'vague'>;
}

/** What deadlines are counted from. */
export interface Seen extends Saying {
  /** The shop's day at `sentAt`. */
  today: Temporal.PlainDate;
}

export interface Saying {
  sentAt: EpochMs;
  zone: Zone;
  ends: PromiseEnds;
}

/** Further ahead than this nobody promises to ship. Decided. */
const FURTHEST_DAYS = 62;

/** Decided: "3天内" are three times 24 hours, the earliest it can mean. */
const WITHIN_DAYS = new RegExp(`(?<count>${NUMBER})(?:天|日)(?:之|以)?内`, 'uy');
/** "周五前": decided, that day is within it, as platforms show a promised day. */
const BEFORE = /(?:(?:之|以)?前|(?:之|以)?内)/uy;
/** From then on or about then: no time one can be held to. */
const LOOSE = /(?:(?:之|以)?后|左右|前后|上下|许|多|那会儿?|的时候)/uy;
/** "明天前" may mean that today is the last day. */
const NEAR_DAY = /^(?:今|明|后|大后)(?:天|日|儿)(?:之|以)?前$/u;

/** The deadline named at `from`, if a time is named there. */
export function readDeadline(text: string, from: number, seen: Seen): NamedDeadline | undefined {
  return readWithin(text, from, seen) ?? readByDay(text, from, seen);
}

function readWithin(text: string, from: number, { sentAt }: Saying): NamedDeadline | undefined {
  WITHIN_DAYS.lastIndex = from;
  const days = WITHIN_DAYS.exec(text);
  if (days) {
    const count = readNumber(days.groups?.count ?? '');
    const isMeant = count > 0 && count <= FURTHEST_DAYS;
    const at = isMeant ? sentAt + count * DAY_MS : undefined;
    return { end: from + days[0].length, at, sureness: 'assumed' };
  }
  const length = readLength(text, from);
  if (!length) return undefined;
  const { end, after, sureness } = length;
  const words = text.slice(from, end);
  const isMeant = sureness === 'said' && after > 0 && /^[^多几]*[后内]$/u.test(words);
  return { end, at: isMeant ? sentAt + after : undefined, sureness: 'said' };
}

function readByDay(text: string, from: number, seen: Seen): NamedDeadline | undefined {
  const { sentAt, zone, ends, today } = seen;
  const named = readDayWords(text, from, today);
  if (!named) return undefined;
  const { day, part, clock } = named;
  let { end } = named;

  const none = (behind: number): NamedDeadline => ({
    end: behind,
    at: undefined,
    sureness: 'said',
  });
  const loose = endOf(LOOSE, text, end);
  if (loose !== undefined) return none(loose);
  const before = endOf(BEFORE, text, end);
  end = before ?? end;
  if (day?.isVague || NEAR_DAY.test(text.slice(from, end))) return none(end);

  const last = part ? END_OF_PART[part.name] : 'day';
  const partEnds = last === undefined ? [] : [ends[last]];
  const minutes = clock ? minutesMeant(clock, part) : partEnds;
  const latest = sentAt + FURTHEST_DAYS * DAY_MS;
  const at = (day?.dates ?? [today])
    .flatMap((date) => {
      const ahead = today.until(date).days;
      return minutes.map((minute) => atMinuteOfDay(sentAt, minute, zone, ahead));
    })
    .find((instant) => instant > sentAt);
  return {
    end,
    at: at !== undefined && at <= latest ? at : undefined,
    sureness: clock && minutes.length === 1 ? 'said' : 'assumed',
  };
}
