import { describe, expect, test } from 'vitest';
import { buyersAt } from './buyers';
import { clock, DAY, dateTime, dayHeading, latest, MINUTE, onDay } from './shanghai';

const at = (text: string) => Date.parse(`${text}+08:00`);

describe('the shop clock', () => {
  test.each([
    ['late evening UTC is next morning', '2026-11-22T07:59:58', '2026-11-22 07:59:58'],
    ['midnight', '2026-01-01T00:00:00', '2026-01-01 00:00:00'],
  ])('shows Shanghai time: %s', (_reason, instant, shown) => {
    expect(dateTime(at(instant))).toBe(shown);
  });

  test('a day heading has no leading zeros', () => {
    expect(dayHeading(at('2026-01-02T00:00:00'))).toBe('2026年1月2日');
  });

  test('a time of day is counted from local midnight, also for days before', () => {
    expect(onDay(at('2026-11-22T00:00:00'), -1, 15, 20)).toBe(at('2026-11-21T15:20:00'));
  });

  test.each([
    ['long enough ago', '2026-11-22T09:32:00', '2026-11-22T09:20:00'],
    ['too fresh, so yesterday', '2026-11-22T09:31:59', '2026-11-21T09:20:00'],
    ['not yet today', '2026-11-22T00:10:00', '2026-11-21T09:20:00'],
  ])('the latest 09:20 at least twelve minutes ago: %s', (_reason, now, found) => {
    expect(latest(at(now), 9, 20, 12 * MINUTE)).toBe(at(found));
  });
});

/** Every half hour of a day, so that no hour of running the tests is special. */
const HOURS = Array.from(
  { length: 48 },
  (_, half) => at('2026-11-22T00:00:00') + half * 30 * MINUTE,
);

describe('the buyers', () => {
  test.each(HOURS)('no line and no order lies in the future at %d', (now) => {
    for (const { lines, orders } of buyersAt(now)) {
      for (const line of lines) expect(line.at).toBeLessThanOrEqual(now);
      for (const { rows } of orders) {
        const placed = at((rows.下单时间 ?? '').replace(' ', 'T'));
        if (!Number.isNaN(placed)) expect(placed).toBeLessThanOrEqual(now - 10 * MINUTE);
      }
    }
  });

  test.each(HOURS)('unpaid orders are still open at %d', (now) => {
    for (const { orders } of buyersAt(now)) {
      for (const { rows } of orders) {
        if (rows.订单状态 !== '待付款') continue;
        expect(at((rows.关闭时间 ?? '').replace(' ', 'T'))).toBeGreaterThan(now);
      }
    }
  });

  test('lines run from oldest to newest', () => {
    for (const now of HOURS) {
      for (const { lines } of buyersAt(now)) {
        expect(lines.map((line) => line.at)).toEqual(
          lines.map((line) => line.at).toSorted((a, b) => a - b),
        );
      }
    }
  });

  test('ids and order numbers are unique', () => {
    const buyers = buyersAt(HOURS[0] ?? 0);
    const numbers = buyers.flatMap((buyer) => buyer.orders.map((order) => order.rows.订单编号));
    expect(new Set(buyers.map((buyer) => buyer.id)).size).toBe(buyers.length);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('cover the four slots in which a silent order can be placed', () => {
    const now = at('2026-11-22T16:00:00');
    const placed = (id: string) =>
      buyersAt(now)
        .find((buyer) => buyer.id === id)
        ?.orders[0]?.rows.下单时间?.slice(11, 16);
    expect(['chen', 'wu', 'mu', 'ye'].map(placed)).toEqual(['09:20', '14:10', '19:30', '23:30']);
  });

  test('the first has an unpaid order placed a quarter of an hour ago, and wrote just now', () => {
    const now = at('2026-11-22T03:00:00');
    const first = buyersAt(now)[0];
    expect(first?.orders[0]?.rows).toMatchObject({
      订单状态: '待付款',
      下单时间: '2026-11-22 02:45:00',
    });
    expect(clock(first?.lines.at(-1)?.at ?? 0)).toBe('02:54');
  });

  test('the big conversation carries a message of a million characters', () => {
    const lines = buyersAt(DAY, { isBig: true }).flatMap((buyer) => buyer.lines);
    expect(Math.max(...lines.map((line) => line.text.length))).toBeGreaterThan(1_000_000);
  });
});
