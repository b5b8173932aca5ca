import { expect, test } from 'vitest';
import { DAY_MS } from '../../../lib/chat/units';
import { reviewClock } from '../../../lib/rules/review-clock';

const MADE = Date.parse('2026-11-01T10:00:00+08:00');
const END = MADE + 30 * DAY_MS;

test.each([
  ['at once', MADE, { kind: 'running', at: END, remainingMs: 30 * DAY_MS }],
  ['the last instant', END - 1, { kind: 'running', at: END, remainingMs: 1 }],
  ['the end itself', END, { kind: 'over', at: END, byMs: 0 }],
  ['a day later', END + DAY_MS, { kind: 'over', at: END, byMs: DAY_MS }],
])('R10 a review can be changed for 30 days: %s', (_reason, now, clock) => {
  expect(reviewClock(MADE, now, {})).toEqual(clock);
});

test("R10 a shop's own figure counts", () => {
  const overrides = { 'R10.reviewChangeDays': { value: 15, note: '', since: 0 } };
  expect(reviewClock(MADE, MADE, overrides).at).toBe(MADE + 15 * DAY_MS);
});

test.each([
  ['now', MADE, Number.NaN],
  ['madeAt', Number.NaN, MADE],
  ['madeAt lies ahead', MADE + 1, MADE],
])('R10 a bad %s is refused by name', (message, madeAt, now) => {
  expect(() => reviewClock(madeAt, now, {})).toThrow(message);
});
