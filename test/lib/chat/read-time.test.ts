import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDayOrMonth, readTime } from '../../../lib/chat/read-time';

const zone = 'Asia/Shanghai';
const at = (text: string) => Date.parse(`${text}+08:00`);
/** A Sunday. */
const now = at('2026-11-22T16:00:00');
const read = (text: string, day?: string) => readTime(text, { now, zone }, { day });
const readDeadline = (text: string) => readTime(text, { now, zone }, { isDeadline: true });

describe('a time with its year', () => {
  test.each([
    ['seconds', '2026-11-14 15:20:33', '2026-11-14T15:20:33'],
    ['slashes, no seconds', '2026/11/14 15:20', '2026-11-14T15:20:00'],
    ['Chinese', '2026年11月14日 15:20', '2026-11-14T15:20:00'],
    ['no space after 日', '2026年1月4日9:05', '2026-01-04T09:05:00'],
    ['full-width digits and colon', '２０２６－１１－１４　１５：２０', '2026-11-14T15:20:00'],
    ['a label', '下单时间：2026-11-14 15:20:33', '2026-11-14T15:20:33'],
    ['ISO without offset', '2026-11-14T15:20:33', '2026-11-14T15:20:33'],
    ['a weekday between', '2026-11-14 星期六 15:20', '2026-11-14T15:20:00'],
    ['a leap day', '2024-02-29 00:00', '2024-02-29T00:00:00'],
    ['afternoon', '2026-11-14 下午3:20', '2026-11-14T15:20:00'],
    ['afternoon, 24 h all the same', '2026-11-14 下午15:20', '2026-11-14T15:20:00'],
    ['after midnight', '2026-11-14 凌晨12:20', '2026-11-14T00:20:00'],
    ['evening', '2026-11-14 晚上 9:05', '2026-11-14T21:05:00'],
    ['24:00 is the next midnight', '2026-11-14 24:00', '2026-11-15T00:00:00'],
    ['a day that cannot be a month', '14/11/2026 15:20', '2026-11-14T15:20:00'],
    ['a month before such a day', '11/14/2026, 3:20 PM', '2026-11-14T15:20:00'],
    ['after midnight in English', '11/14/2026 12:20 a.m.', '2026-11-14T00:20:00'],
    ['noon in English', '11/14/2026 12:20:05 pm', '2026-11-14T12:20:05'],
    ['line break inside', '2026-11-14\n15:20', '2026-11-14T15:20:00'],
  ])('is read: %s', (_reason, text, expected) => {
    expect(read(text)).toBe(at(expected));
  });

  test('in milliseconds since 1970 needs no zone', () => {
    expect(read('1794640833000')).toBe(1_794_640_833_000);
  });

  test.each([
    ['UTC', '2026-11-14T07:20:33Z'],
    ['another offset', '2026-11-14T02:20:33-05:00'],
    ['fractions', '2026-11-14T07:20:33.000Z'],
  ])('with an offset needs no zone: %s', (_reason, text) => {
    expect(read(text)).toBe(at('2026-11-14T15:20:33'));
  });
});

describe('a date in numbers with its year last', () => {
  const readAs = (text: string, dayOrder: 'dayFirst' | 'monthFirst', day?: string) =>
    readTime(text, { now, zone, dayOrder }, { day });

  test.each([
    ['day first', '05/11/2026 15:20', 'dayFirst', '2026-11-05T15:20:00'],
    ['month first', '05/11/2026 15:20', 'monthFirst', '2026-05-11T15:20:00'],
    ['two digits of year', '05/11/26 15:20', 'dayFirst', '2026-11-05T15:20:00'],
  ] as const)('is read as the page writes its dates: %s', (_reason, text, order, expected) => {
    expect(readAs(text, order)).toBe(at(expected));
  });

  test('is read above a bare time', () => {
    expect(readAs('15:20', 'dayFirst', '05/11/2026')).toBe(at('2026-11-05T15:20:00'));
  });

  test('is known to be unknown only for its day and month', () => {
    const context = { now, zone };
    expect(isDayOrMonth('付款时间：05/11/2026 15:20', context)).toBe(true);
    expect(isDayOrMonth('22/11/2026 15:20', context)).toBe(false);
    expect(isDayOrMonth('05/11/2026 15:20', { ...context, dayOrder: 'dayFirst' })).toBe(false);
    expect(isDayOrMonth('刚刚', context)).toBe(false);
  });
});

describe('a time without its year', () => {
  test.each([
    ['this year', '11-14 15:20', '2026-11-14T15:20:00'],
    ['Chinese', '11月14日 15:20:33', '2026-11-14T15:20:33'],
    ['last year, as it would lie ahead', '12-30 10:00', '2025-12-30T10:00:00'],
    ['within a day ahead is clock trouble, not last year', '11-23 15:59', '2026-11-23T15:59:00'],
    ['more than a day ahead is last year', '11-23 16:01', '2025-11-23T16:01:00'],
  ])('is the latest that is not ahead: %s', (_reason, text, expected) => {
    expect(read(text)).toBe(at(expected));
  });

  test('is last year just after new year', () => {
    const newYear = { now: at('2027-01-01T00:10:00'), zone };
    expect(readTime('12-31 23:58', newYear)).toBe(at('2026-12-31T23:58:00'));
  });

  test('is next year for a deadline just before new year', () => {
    const eve = { now: at('2026-12-31T23:58:00'), zone };
    expect(readTime('01-02 10:00', eve, { isDeadline: true })).toBe(at('2027-01-02T10:00:00'));
  });

  test('is the nearest for a deadline, which may be past', () => {
    expect(readDeadline('11-24 10:00')).toBe(at('2026-11-24T10:00:00'));
    expect(readDeadline('11-20 10:00')).toBe(at('2026-11-20T10:00:00'));
  });

  test('is unknown on a day that no year near has', () => {
    expect(read('02-29 10:00')).toBeUndefined();
  });
});

describe('a time named by its day', () => {
  test.each([
    ['today', '今天 15:20', '2026-11-22T15:20:00'],
    ['yesterday', '昨天 15:20', '2026-11-21T15:20:00'],
    ['no space', '昨天15:20', '2026-11-21T15:20:00'],
    ['no space before the part of day', '昨天下午3:20', '2026-11-21T15:20:00'],
    ['the day before', '前天 08:00', '2026-11-20T08:00:00'],
    ['last Tuesday', '星期二 15:20', '2026-11-17T15:20:00'],
    ['last Tuesday, short', '周二15:20', '2026-11-17T15:20:00'],
    ['Sunday is today', '星期天 15:20', '2026-11-22T15:20:00'],
    ['Sunday later than now is a week ago', '周日 16:01', '2026-11-15T16:01:00'],
  ])('is read: %s', (_reason, text, expected) => {
    expect(read(text)).toBe(at(expected));
  });

  test('tomorrow is read for a deadline only', () => {
    expect(readDeadline('明天 18:00')).toBe(at('2026-11-23T18:00:00'));
    expect(read('明天 00:10')).toBeUndefined();
  });

  test('a weekday is no deadline: the last or the next is not said', () => {
    expect(readDeadline('星期二 15:20')).toBeUndefined();
  });
});

describe('a bare time of day', () => {
  test.each([
    ['a full date', '15:20', '2026年11月20日', '2026-11-20T15:20:00'],
    ['a date and its weekday', '15:20', '2026年11月20日 星期五', '2026-11-20T15:20:00'],
    ['a date without year', '15:20:33', '11月20日', '2026-11-20T15:20:33'],
    ['yesterday', '下午 3:20', '昨天', '2026-11-21T15:20:00'],
    ['a weekday', '15:20', '星期二', '2026-11-17T15:20:00'],
  ])('is read below a heading: %s', (_reason, text, day, expected) => {
    expect(read(text, day)).toBe(at(expected));
  });

  test.each([
    ['no heading', undefined],
    ['a heading that is no day', '更多消息'],
    ['an empty heading', ''],
    ['a day that is none', '2026年2月30日'],
  ])('is unknown without a day: %s', (_reason, day) => {
    expect(read('15:20', day)).toBeUndefined();
  });
});

describe('a deadline', () => {
  test.each([
    ['a label', '最晚发货时间：2026-11-24 18:00', '2026-11-24T18:00:00'],
    ['before', '2026-11-24 18:00前发货', '2026-11-24T18:00:00'],
    ['please', '请于11月24日 18:00之前付款', '2026-11-24T18:00:00'],
    ['closing', '将于 2026-11-24 18:00 自动关闭', '2026-11-24T18:00:00'],
  ])('is read from its sentence: %s', (_reason, text, expected) => {
    expect(readDeadline(text)).toBe(at(expected));
  });
});

describe('a text that is not surely a time', () => {
  test.each([
    ['no such month and hour', '2026-13-40 25:61'],
    ['no such day', '2026-02-30 10:00'],
    ['minute 60', '2026-11-14 15:60'],
    ['second 60', '2026-11-14 15:20:60'],
    ['hour 24 with minutes', '2026-11-14 24:01'],
    ['relative', '刚刚'],
    ['relative with a number', '3分钟前'],
    ['a countdown', '剩余 01:23:45'],
    ['a countdown to closing', '23小时后自动关闭'],
    ['no time of day', '2026-11-14'],
    ['day first or month first', '11/14 15:20'],
    ['day or month first', '05/11/2026 15:20'],
    ['month 14 of either', '14/13/2026 15:20'],
    ['13 o’clock in the afternoon', '2026-11-14 13:20 PM'],
    ['afternoon of the afternoon', '2026-11-14 下午3:20 PM'],
    ['two digits of year', '28/02/25 10:00'],
    ['a zero timestamp', '1970-01-01 08:00:00'],
    ['a placeholder', '9999-12-31 23:59:59'],
    ['noon or midnight', '2026-11-14 上午12:20'],
    ['this day or the next', '2026-11-14 晚上12:20'],
    ['no such part of day', '2026-11-14 凌晨9:20'],
    ['two times', '2026-11-14 15:20 2026-11-15 15:20'],
    ['a span', '2026-11-14 15:20-16:20'],
    ['empty', ''],
    ['a month of offset', '2026-11-14T15:20:33+99:00'],
    ['a property name', 'constructor 15:20'],
  ])('is unknown: %s', (_reason, text) => {
    expect(read(text)).toBeUndefined();
    expect(readDeadline(text)).toBeUndefined();
  });

  test('is unknown where a clock change skips or repeats it', () => {
    const newYork = { now, zone: 'America/New_York' };
    expect(readTime('2026-03-08 02:30', newYork)).toBeUndefined();
    expect(readTime('2026-11-01 01:30', newYork)).toBeUndefined();
    expect(readTime('2026-11-01 03:30', newYork)).toBe(Date.parse('2026-11-01T08:30:00Z'));
  });

  const piece = fc.constantFrom(
    ...['2026', '-', '/', '年', '11', '月', '29', '日', ' ', '15', ':', '20', '99', '0', '昨天'],
    ...['下午', '星期', '二', '天', 'T', 'Z', '+08:00', '前', '时间：', '\u202e', '：', '１'],
  );
  const pieces = fc.array(piece, { maxLength: 14 }).map((all) => all.join(''));

  test('never makes reading throw', () => {
    fc.assert(
      fc.property(
        pieces,
        fc.option(pieces, { nil: undefined }),
        fc.boolean(),
        (text, day, ahead) => {
          const time = readTime(text, { now, zone }, { day, isDeadline: ahead });
          expect(time === undefined || Number.isInteger(time)).toBe(true);
        },
      ),
    );
  });
});

test("a time is the shop's wall clock, whatever the machine's zone", () => {
  const zones = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Pacific/Auckland', 'UTC');
  const instants = fc
    .integer({ min: at('2010-01-01T00:00:00'), max: now })
    .map((ms) => ms - (ms % 1000));
  fc.assert(
    fc.property(instants, zones, (instant, shopZone) => {
      const shown = new Intl.DateTimeFormat('sv-SE', {
        timeZone: shopZone,
        dateStyle: 'short',
        timeStyle: 'medium',
      }).format(instant);
      const time = readTime(shown, { now, zone: shopZone });
      // Within a repeated hour the wall clock does not tell; everywhere else it does.
      expect([instant, undefined]).toContain(time);
      if (shopZone === 'UTC' || shopZone === 'Asia/Shanghai') expect(time).toBe(instant);
    }),
  );
});
