import type { MinuteOfDay } from '../chat/settings';
import type { DurationMs } from '../chat/units';
import { HOUR_MS, MINUTE_MS } from '../chat/units';
import type { DayPartName } from '../said/day-parts';
import type { Sureness } from '../said/sureness';

const at = (hour: number, minute = 0): MinuteOfDay => hour * 60 + minute;

/**
 * Every clock time the program puts in place of a buyer's words, by the part of the day. Follow-ups are made at these
 * times; decided. Tried in turn: the first that is still ahead. None: it says nothing without an hour.
 */
export const PART_DEFAULTS: Readonly<Record<DayPartName, readonly MinuteOfDay[]>> = {
  /** Nobody means to be reminded then; only with an hour. */
  smallHours: [],
  /** Too wide; only with an hour. */
  night: [],
  /** Before most people sleep. */
  bedtime: [at(22), at(23)],
  /** Up and on the phone, quiet hours over. */
  morning: [at(9), at(10)],
  /** Half an hour after offices open. */
  officeOpens: [at(9, 30), at(10, 30)],
  /** The middle of the morning. */
  forenoon: [at(10), at(11, 30)],
  /** The noon break of offices (R7), after the meal. */
  noon: [at(12, 30), at(13, 30)],
  /** The middle of the afternoon. */
  afternoon: [at(15), at(17)],
  /** Schools and shifts end before offices do. */
  schoolEnds: [at(17, 30), at(20)],
  /** Around sunset. */
  dusk: [at(18), at(19)],
  /** Offices end at 17:30 to 18:00, then the way; later ones are late shifts. */
  officeCloses: [at(18, 30), at(21), at(23)],
  /** Home, fed, and two hours before quiet hours begin. */
  evening: [at(20), at(21, 30), at(23)],
};

/** A day without a part: the buyer has had it whole, and quiet hours are still two hours off. */
export const DAY_DEFAULTS: readonly MinuteOfDay[] = [at(20)];

/** "Soon", in all its words: how long that is. Decided. */
export interface Soon {
  words: string;
  after: DurationMs;
  sureness: Sureness;
  /** A filler where another time is named beside it: "晚上马上付". */
  isWeak?: true;
  why: string;
}

export const SOON: readonly Soon[] = [
  {
    words: '(?:马上|立马|立刻|现在就?|这就)',
    after: 15 * MINUTE_MS,
    sureness: 'assumed',
    isWeak: true,
    why: 'said while the payment page is open; a quarter of an hour later it is paid or forgotten',
  },
  {
    words: '(?:一会儿?|待会儿?|呆会儿?|等会儿?|过会儿?|过一会儿?|等一会儿?|等一下|等下|稍后|稍等)',
    after: 30 * MINUTE_MS,
    sureness: 'assumed',
    isWeak: true,
    why: 'something else comes first; less than half an hour would press',
  },
  {
    words: '(?:吃完饭|吃过饭|吃了饭|饭后)',
    after: HOUR_MS,
    sureness: 'vague',
    isWeak: true,
    why: 'a meal with what goes before and after; which meal is not said',
  },
  {
    words: '(?:晚一?点儿?|晚一?些|迟一?点儿?|迟些)',
    after: 2 * HOUR_MS,
    sureness: 'vague',
    isWeak: true,
    why: 'later today, more than a moment',
  },
  {
    words: '(?:回到?家里?|到家里?|到了家|回去)',
    after: 3 * HOUR_MS,
    sureness: 'vague',
    isWeak: true,
    why: 'on the way or still out; when is not said',
  },
];

/** Further ahead than this a promise to pay an order is not believed to be one. Decided. */
export const FURTHEST_DAYS = 62;
/** A time of our own choosing lies at least this far ahead. Decided. */
export const SHORTEST_LEAD_MS = 10 * MINUTE_MS;
