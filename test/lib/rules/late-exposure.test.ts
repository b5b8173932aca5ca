import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Platform, RuleOverrides } from '../../../lib/chat/settings';
import {
  type Amounts,
  BREACHES,
  breachExposure,
  type ExposureUnknown,
  lateExposure,
} from '../../../lib/rules/late-exposure';

const own = (id: string, value: number): RuleOverrides => ({ [id]: { value, note: '', since: 0 } });
const costOf = (amounts: Amounts, platform: Platform, overrides: RuleOverrides = {}) => {
  const exposure = lateExposure(amounts, platform, overrides);
  if (exposure.kind === 'unknown') return exposure.why;
  return [exposure.fen, exposure.points, exposure.rule.id, exposure.bound?.id];
};

const LEAST = 'R5.taobaoBreachLeastFen';
const MOST = 'R5.taobaoBreachMostFen';

describe('R5 Taobao asks 5 % of the deal price, ¥1 to ¥30, and 3 points', () => {
  test.each<[string, number, number, string?]>([
    ['nothing paid', 0, 100, LEAST],
    ['one fen', 1, 100, LEAST],
    ['just below ¥20', 1_989, 100, LEAST],
    ['half a fen below ¥1 is ¥1', 1_990, 100],
    ['¥20', 2_000, 100],
    ['rounded down', 2_009, 100],
    ['half a fen is rounded up', 2_010, 101],
    ['an ordinary order', 25_800, 1_290],
    ['just below ¥600', 59_989, 2_999],
    ['half a fen below ¥30 is ¥30', 59_990, 3_000],
    ['¥600', 60_000, 3_000],
    ['half a fen above is held at ¥30', 60_010, 3_000, MOST],
    ['a large order', 9_999_999, 3_000, MOST],
  ])('%s', (_reason, amountFen, fen, bound) => {
    const expected = [fen, 3, 'R5.taobaoBreachPercent', bound];
    expect(costOf({ amountFen }, 'taobao')).toEqual(expected);
  });

  test('the freight is part of the deal price, known or not', () => {
    const amounts = { amountFen: 25_800 };
    expect(costOf({ ...amounts, freightFen: 1_000 }, 'taobao')).toEqual(costOf(amounts, 'taobao'));
  });
});

describe('R5 Tmall asks 30 % of what was paid for the goods, at most ¥500', () => {
  test.each<[string, number, number, number, string?]>([
    ['free goods', 0, 0, 0],
    ['only freight was paid', 1_000, 1_000, 0],
    ['a fen and two', 2, 0, 1],
    ['half a fen is rounded up', 5, 0, 2],
    ['without the freight', 26_800, 1_000, 7_740],
    ['just below the most', 166_666, 0, 50_000],
    ['at the most', 166_667, 0, 50_000],
    ['half a fen above is held', 166_669, 0, 50_000, 'R5.tmallLateMostFen'],
    ['a large order', 9_999_999, 0, 50_000, 'R5.tmallLateMostFen'],
  ])('%s', (_reason, amountFen, freightFen, fen, bound) => {
    const expected = [fen, 0, 'R5.tmallLatePercent', bound];
    expect(costOf({ amountFen, freightFen }, 'tmall')).toEqual(expected);
  });
});

describe('R5 an exposure that cannot be told is unknown, with the reason', () => {
  test.each<[string, Amounts, Platform, ExposureUnknown]>([
    ['no amount on Taobao', {}, 'taobao', 'amountUnknown'],
    ['no amount on Tmall', { freightFen: 0 }, 'tmall', 'amountUnknown'],
    ['no freight on Tmall', { amountFen: 100 }, 'tmall', 'freightUnknown'],
    ['more freight than was paid', { amountFen: 100, freightFen: 101 }, 'tmall', 'contradictory'],
    ['Pinduoduo', { amountFen: 100, freightFen: 0 }, 'pinduoduo', 'noRule'],
    ['Douyin', { amountFen: 100, freightFen: 0 }, 'douyin', 'noRule'],
    ['another platform', { amountFen: 100, freightFen: 0 }, 'other', 'noRule'],
  ])('%s', (_reason, amounts, platform, why) => {
    expect(costOf(amounts, platform)).toBe(why);
  });

  test.each([
    ['amountFen', { amountFen: -1 }],
    ['amountFen', { amountFen: 0.5 }],
    ['amountFen', { amountFen: Number.NaN }],
    ['freightFen', { amountFen: 1, freightFen: -1 }],
  ])('a bad %s is refused by name', (field, amounts) => {
    for (const platform of ['taobao', 'tmall', 'other'] as const) {
      expect(() => lateExposure(amounts, platform, {})).toThrow(RangeError);
      expect(() => lateExposure(amounts, platform, {})).toThrow(field);
    }
  });
});

describe('R5 a shop’s own figures count in place of the table’s', () => {
  const order = { amountFen: 10_000, freightFen: 0 };
  test.each<[string, Platform, RuleOverrides, number, number]>([
    ['another share', 'taobao', own('R5.taobaoBreachPercent', 10), 1_000, 3],
    ['a share with a fraction', 'taobao', own('R5.taobaoBreachPercent', 2.5), 250, 3],
    ['another least', 'taobao', own(LEAST, 800), 800, 3],
    ['another most', 'taobao', own(MOST, 400), 400, 3],
    ['bounds that cross', 'taobao', { ...own(LEAST, 900), ...own(MOST, 400) }, 400, 3],
    ['other points', 'taobao', own('R5.taobaoBreachPoints', 0), 500, 0],
    ['another share on Tmall', 'tmall', own('R5.tmallLatePercent', 5), 500, 0],
    ['another most on Tmall', 'tmall', own('R5.tmallLateMostFen', 1_000), 1_000, 0],
  ])('%s', (_reason, platform, overrides, fen, points) => {
    expect(lateExposure(order, platform, overrides)).toMatchObject({ fen, points });
  });
});

test('R5 Taobao asks the same for each of the four breaches; for Tmall only late shipping has a source', () => {
  const order = { amountFen: 10_000, freightFen: 0 };
  const costs = (platform: Platform) =>
    BREACHES.map((breach) => {
      const exposure = breachExposure(breach, order, platform, {});
      return exposure.kind === 'known' ? exposure.fen : exposure.why;
    });
  expect(costs('taobao')).toEqual([500, 500, 500, 500]);
  expect(costs('tmall')).toEqual([3_000, 'noRule', 'noRule', 'noRule']);
});

test('R5 an exposure is whole fen within its bounds and never falls with the amount', () => {
  const fen = fc.integer({ min: 0, max: 10_000_000 });
  const costs = (amountFen: number, platform: Platform) => {
    const exposure = lateExposure({ amountFen, freightFen: 0 }, platform, {});
    return exposure.kind === 'known' ? exposure.fen : Number.NaN;
  };
  fc.assert(
    fc.property(fen, fen, (a, b) => {
      for (const [platform, low, high] of [
        ['taobao', 100, 3_000],
        ['tmall', 0, 50_000],
      ] as const) {
        const [less, more] = [costs(Math.min(a, b), platform), costs(Math.max(a, b), platform)];
        expect(Number.isSafeInteger(less)).toBe(true);
        expect(less).toBeGreaterThanOrEqual(low);
        expect(more).toBeLessThanOrEqual(high);
        expect(less).toBeLessThanOrEqual(more);
      }
    }),
  );
});
