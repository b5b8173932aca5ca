import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { HOUR_MS } from '../../../lib/chat/units';
import { createTicker } from '../../../lib/models/ticker';

const START = Date.parse('2026-11-22T06:30:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  onTestFinished(() => void vi.useRealTimers());
});

function ticking(deadlines: number[], isHidden = false) {
  const page = Object.assign(new EventTarget(), { hidden: isHidden });
  const ticker = createTicker(() => Date.now(), page as unknown as Document);
  ticker.follow(() => deadlines);
  onTestFinished(ticker.dispose);
  return {
    ticker,
    show(isShown: boolean) {
      page.hidden = !isShown;
      page.dispatchEvent(new Event('visibilitychange'));
    },
  };
}

test.each([
  ['a countdown below an hour is in view: every second', [START + HOUR_MS - 1], 3_000, 3_000],
  ['the only countdown is longer: half a minute', [START + HOUR_MS + 60_000], 31_000, 30_000],
  ['nothing is counted down: half a minute', [], 29_000, 0],
  ['the deadline is over: half a minute', [START - 1], 29_000, 0],
])('%s', (_reason, deadlines, waitedMs, movedMs) => {
  const { ticker } = ticking(deadlines);
  vi.advanceTimersByTime(waitedMs);
  expect(ticker.now.value - START).toBe(movedMs);
});

test('slows down once the deadline has passed', () => {
  const { ticker } = ticking([START + 2_000]);
  vi.advanceTimersByTime(2_000);
  expect(ticker.now.value - START).toBe(2_000);
  vi.advanceTimersByTime(5_000);
  expect(ticker.now.value - START).toBe(2_000);
});

test('stands still while hidden and is right at once when shown again', () => {
  const { ticker, show } = ticking([START + 60_000]);
  show(false);
  vi.advanceTimersByTime(20_000);
  expect(ticker.now.value).toBe(START);
  expect(vi.getTimerCount()).toBe(0);
  show(true);
  expect(ticker.now.value - START).toBe(20_000);
});

test('leaves no timer behind', () => {
  const { ticker } = ticking([START + 60_000]);
  ticker.dispose();
  expect(vi.getTimerCount()).toBe(0);
});
