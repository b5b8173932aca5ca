import { DAY_MS, type EpochMs, type Zone } from '../chat/units';
import { atMinuteOfDay, toLocal } from '../chat/zone';
import { minutesMeant } from '../said/clock';
import type { DayPart } from '../said/day-parts';
import { readDayWords } from '../said/day-words';
import { endOf } from '../said/end-of';
import { readLength } from '../said/length';
import type { Sureness } from '../said/sureness';
import {
  DAY_DEFAULTS,
  FURTHEST_DAYS,
  PART_DEFAULTS,
  SHORTEST_LEAD_MS,
  SOON,
} from './promise-defaults';

/** A time named in a text, seen from the moment the text was sent. */
export interface NamedTime {
  end: number;
  /** Always ahead; `undefined` where the words mean nothing that is, or contradict each other. */
  at: EpochMs | undefined;
  sureness: Sureness;
  /** Says nothing beside another time. */
  isWeak: boolean;
}

export interface Seen {
  sentAt: EpochMs;
  zone: Zone;
}

const SOONS = SOON.map((soon) => ({ soon, pattern: new RegExp(soon.words, 'uy') }));
/** Behind a time: until, about or from then on are taken as then. */
const AROUND = /(?:(?:之|以)?[前后]|左右|那会儿?|的时候|时)+/uy;

/** The time named at `from`, if there is one. */
export function readTime(text: string, from: number, seen: Seen): NamedTime | undefined {
  return readDayTime(text, from, seen) ?? readSoon(text, from, seen);
}

function readSoon(text: string, from: number, { sentAt }: Seen): NamedTime | undefined {
  const length = readLength(text, from);
  if (length) {
    const { end, after, sureness } = length;
    const isAhead = after > 0 && after <= FURTHEST_DAYS * DAY_MS;
    return { end, at: isAhead ? sentAt + after : undefined, sureness, isWeak: false };
  }
  for (const { soon, pattern } of SOONS) {
    const end = endOf(pattern, text, from);
    if (end === undefined) continue;
    const isWeak = soon.isWeak ?? false;
    return { end, at: sentAt + soon.after, sureness: soon.sureness, isWeak };
  }
  return undefined;
}

function readDayTime(text: string, from: number, seen: Seen): NamedTime | undefined {
  const today = toLocal(seen.sentAt, seen.zone).toPlainDate();
  const named = readDayWords(text, from, today);
  if (!named) return undefined;
  const { end, day, part, clock } = named;

  const minutes = clock ? minutesMeant(clock, part) : defaultsOf(part);
  const dates = day?.dates ?? [today, today.add({ days: 1 })];
  const earliest = clock ? seen.sentAt + 1 : seen.sentAt + SHORTEST_LEAD_MS;
  const latest = seen.sentAt + FURTHEST_DAYS * DAY_MS;
  const at = dates
    .flatMap((date) => {
      const ahead = today.until(date).days;
      return minutes.map((minute) => atMinuteOfDay(seen.sentAt, minute, seen.zone, ahead));
    })
    .find((instant) => instant >= earliest);
  return {
    end: endOf(AROUND, text, end) ?? end,
    at: at !== undefined && at <= latest ? at : undefined,
    sureness: day?.isVague ? 'vague' : clock ? 'said' : 'assumed',
    isWeak: false,
  };
}

const defaultsOf = (part: DayPart | undefined) => (part ? PART_DEFAULTS[part.name] : DAY_DEFAULTS);
