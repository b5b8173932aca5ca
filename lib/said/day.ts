import { Temporal } from 'temporal-polyfill';
import { NUMBER, readNumber } from './number';

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

/** The day words name. */
export interface NamedDay {
  /** Behind the words in the text. */
  end: number;
  /** In the order in which they are meant; the first that is still ahead counts. */
  dates: readonly Temporal.PlainDate[];
  isVague: boolean;
}

type Reader = (groups: Record<string, string | undefined>, today: Temporal.PlainDate) => Dates;
type Dates = readonly Temporal.PlainDate[];

const OFFSETS: Record<string, number> = { 今: 0, 明: 1, 后: 2, 大后: 3 };
const WEEKDAYS = '一二三四五六日';

function weekday(name: string): number {
  return name === '天' ? 7 : /\d/.test(name) ? Number(name) : WEEKDAYS.indexOf(name) + 1;
}

function dateOf(year: number, month: number, day: number): Dates {
  try {
    return [Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })];
  } catch {
    return [];
  }
}

const onOrAfter = (today: Temporal.PlainDate) => (date: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(date, today) >= 0;

const days =
  (count: number): Reader =>
  (_, today) => [today.add({ days: count })];

const READERS: readonly { words: string; read: Reader; isVague?: true }[] = [
  {
    // Cut short only before a part of the day: "今晚", "明早", "后晚".
    words: '(?<offset>大后|今|明|后)(?:天|日|儿个?|(?=[早晚午夜]|一早|下午))',
    read: ({ offset = '' }, today) => [today.add({ days: OFFSETS[offset] ?? 0 })],
  },
  {
    words: '(?<next>下{1,2})个?(?:周|星期|礼拜)(?<name>[一二三四五六日天1-6])(?!月)',
    read: ({ next = '', name = '' }, today) => [
      today.subtract({ days: today.dayOfWeek - weekday(name) }).add({ weeks: next.length }),
    ],
  },
  {
    words: '(?:这|本)个?(?:周|星期|礼拜)(?<name>[一二三四五六日天1-6])',
    read: ({ name = '' }, today) => [today.subtract({ days: today.dayOfWeek - weekday(name) })],
  },
  {
    words: '(?:周|星期|礼拜)(?<name>[一二三四五六日天1-6])',
    read({ name = '' }, today) {
      const next = today.add({ days: (weekday(name) - today.dayOfWeek + 7) % 7 });
      return [next, next.add({ weeks: 1 })];
    },
  },
  {
    words: '下个?周末',
    isVague: true,
    read: (_, today) => [today.add({ days: 13 - today.dayOfWeek })],
  },
  {
    words: '(?:这|本)?个?周末',
    isVague: true,
    read: (_, today) => [today.add({ days: Math.max(6 - today.dayOfWeek, 0) })],
  },
  {
    words: '(?:这周|本周|这个?星期|这个?礼拜)(?:内|之内|以内)?',
    isVague: true,
    read: (_, today) => [today.add({ days: 7 - today.dayOfWeek })],
  },
  {
    words: '下个?(?:周|星期|礼拜)',
    isVague: true,
    read: (_, today) => [today.add({ days: 8 - today.dayOfWeek })],
  },
  {
    words: `(?<month>${NUMBER})月(?<day>${NUMBER})(?:号|日)?`,
    read({ month = '', day = '' }, today) {
      const [m, d] = [readNumber(month), readNumber(day)];
      return [today.year, today.year + 1]
        .flatMap((year) => dateOf(year, m, d))
        .filter(onOrAfter(today))
        .slice(0, 1);
    },
  },
  {
    words: `(?:下个?月)(?<day>${NUMBER})(?:号|日)`,
    read({ day = '' }, today) {
      const next = today.add({ months: 1 });
      return dateOf(next.year, next.month, readNumber(day));
    },
  },
  {
    words: `(?:这个?月|本月)?(?<day>${NUMBER})(?:号|日)`,
    read({ day = '' }, today) {
      const wanted = readNumber(day);
      const month = wanted >= today.day ? today : today.with({ day: 1 }).add({ months: 1 });
      return dateOf(month.year, month.month, wanted);
    },
  },
  {
    words: '(?:这个?|本)?月底(?:前|之前)?',
    isVague: true,
    read: (_, today) => [today.with({ day: today.daysInMonth })],
  },
  {
    words: '(?:下个?月初|月初|下个?月)(?!底|中)',
    isVague: true,
    read: (_, today) => [today.with({ day: 1 }).add({ months: 1 })],
  },
  ...VAGUE_DAYS.map(({ words, days: count }) => ({
    words,
    read: days(count),
    isVague: true as const,
  })),
  {
    words: `(?:再?过)?(?<count>${NUMBER})天(?:之后|以后|后|之内|以内|内)`,
    read: ({ count = '' }, today) => [today.add({ days: readNumber(count) })],
  },
  {
    words: `再?过(?<count>${NUMBER})天`,
    read: ({ count = '' }, today) => [today.add({ days: readNumber(count) })],
  },
  {
    words: '(?:过一个?|一个?)(?:周|星期|礼拜)(?:之后|以后|后)',
    read: days(7),
    isVague: true,
  },
];

const COMPILED = READERS.map((reader) => ({ ...reader, pattern: new RegExp(reader.words, 'uy') }));

/** The day named at `from`, seen on `today`; without dates where there is no such day. */
export function readDay(
  text: string,
  from: number,
  today: Temporal.PlainDate,
): NamedDay | undefined {
  for (const { pattern, read, isVague = false } of COMPILED) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = from + match[0].length;
    return { end, dates: read(match.groups ?? {}, today), isVague };
  }
  return undefined;
}
