import type { MinuteOfDay } from '../chat/settings';
import type { DurationMs } from '../chat/units';
import { HOUR_MS, MINUTE_MS } from '../chat/units';

/**
 * How well the buyer's words name the time: `said` a clock time or a length of time; `assumed` a day or a part of
 * it, the clock time is ours; `vague` not even the day is sure.
 */
export type Sureness = 'said' | 'assumed' | 'vague';

const at = (hour: number, minute = 0): MinuteOfDay => hour * 60 + minute;

/** A part of the day: what is meant where no clock time is said, and which hours may be said with it. */
export interface DayPart {
  /** Alternatives of a regular expression; the longer first. */
  words: string;
  /** Decided. Tried in turn: the first that is still ahead. None: it says nothing without an hour. */
  defaults: readonly MinuteOfDay[];
  /** First and last hour, 0 to 24, that goes with these words; "8" may mean 8 or 20. */
  hours: readonly [number, number];
  /** Short forms that stand only behind a day: "明早". */
  short?: string;
  why: string;
}

/** Every clock time the program puts in place of a buyer's words. Follow-ups are made at these times. */
export const DAY_PARTS: readonly DayPart[] = [
  {
    words: '凌晨',
    defaults: [],
    hours: [0, 5],
    why: 'nobody means to be reminded then; only with an hour',
  },
  {
    words: '(?:大半夜|半夜|深夜|夜里)',
    defaults: [],
    hours: [21, 24],
    why: 'too wide; only with an hour',
  },
  {
    words: '(?:睡觉?之?前|临睡前)',
    defaults: [at(22), at(23)],
    hours: [21, 24],
    why: 'before most people sleep',
  },
  {
    words: '(?:一?大?清早|一?大早上?|早晨|早上|清晨|起床)',
    short: '一?早',
    defaults: [at(9), at(10)],
    hours: [4, 11],
    why: 'up and on the phone, quiet hours over',
  },
  {
    words: '(?:到公司|上班)',
    defaults: [at(9, 30), at(10, 30)],
    hours: [6, 12],
    why: 'half an hour after offices open',
  },
  {
    words: '上午',
    defaults: [at(10), at(11, 30)],
    hours: [6, 11],
    why: 'the middle of the morning',
  },
  {
    words: '(?:午饭后|午休|中午|正午)',
    short: '午',
    defaults: [at(12, 30), at(13, 30)],
    hours: [11, 14],
    why: 'the noon break of offices (R7), after the meal',
  },
  {
    words: '下午',
    defaults: [at(15), at(17)],
    hours: [12, 19],
    why: 'the middle of the afternoon',
  },
  {
    words: '(?:放学|放工|收工)',
    defaults: [at(17, 30), at(20)],
    hours: [15, 22],
    why: 'schools and shifts end before offices do',
  },
  {
    words: '傍晚',
    defaults: [at(18), at(19)],
    hours: [16, 20],
    why: 'around sunset',
  },
  {
    words: '(?:下了?班)',
    defaults: [at(18, 30), at(21), at(23)],
    hours: [16, 24],
    why: 'offices end at 17:30 to 18:00, then the way; later ones are late shifts',
  },
  {
    words: '(?:吃完晚饭|晚饭之?后|晚上|晚间|夜晚)',
    short: '(?:夜|晚)',
    defaults: [at(20), at(21, 30), at(23)],
    hours: [17, 24],
    why: 'home, fed, and two hours before quiet hours begin',
  },
];

/** A day without a part: the buyer has had it whole, and quiet hours are still two hours off. */
export const DAY_DEFAULTS: readonly MinuteOfDay[] = [at(20)];

/** Hours "8点" without a part of the day may mean: people pay while they are awake. */
export const AWAKE_HOURS: readonly [number, number] = [7, 24];

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

/** Days "过几天" and its like stand for. Decided. */
export const VAGUE_DAYS: readonly { words: string; days: number; why: string }[] = [
  {
    words: '(?:这一?两天|这两三天|这几天)',
    days: 1,
    why: 'today or tomorrow: tomorrow leaves room',
  },
  {
    words: '(?:过个?一?两天|等个?两天|过一两天)',
    days: 2,
    why: 'two days said, often three meant',
  },
  {
    words: '(?:过个?两三天|过个?几天|等个?几天|几天后|过阵子|过一阵)',
    days: 3,
    why: 'the shortest of several days',
  },
];

/** Further ahead than this a promise to pay an order is not believed to be one. Decided. */
export const FURTHEST_DAYS = 62;
/** A time of our own choosing lies at least this far ahead. Decided. */
export const SHORTEST_LEAD_MS = 10 * MINUTE_MS;
