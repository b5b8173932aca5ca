import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gatherChanges } from '../../../lib/store/gather-changes';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function gathering() {
  const told: string[] = [];
  const tell = gatherChanges((tables) => void told.push(tables.join()));
  return { told, tell };
}

test('one change is told at once', () => {
  const { told, tell } = gathering();
  tell('orders');
  expect(told).toEqual(['orders']);
  vi.advanceTimersByTime(60_000);
  expect(told).toHaveLength(1);
});

test('those that follow are told together, once no more come', () => {
  const { told, tell } = gathering();
  for (const table of ['orders', 'orders', 'attempts', 'orders'] as const) {
    tell(table);
    vi.advanceTimersByTime(500);
  }
  expect(told).toEqual(['orders']);
  vi.advanceTimersByTime(1_500);
  expect(told).toEqual(['orders', 'orders,attempts']);
});

test('while they keep coming, they are told of now and then', () => {
  const { told, tell } = gathering();
  for (let piece = 0; piece < 50; piece += 1) {
    tell('orders');
    vi.advanceTimersByTime(500);
  }
  expect(told).toHaveLength(3);
});
