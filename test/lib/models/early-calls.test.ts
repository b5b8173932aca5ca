import { expect, test } from 'vitest';
import type { CallBackground, TableName } from '../../../lib/messaging/calls';
import { callEarly } from '../../../lib/models/early-calls';

/** A background that numbers its answers to each call; `failing` are refused. */
function early(failing: readonly string[] = []) {
  const listeners = new Set<(tables: TableName[]) => void>();
  const asked: string[] = [];
  const background = (async (name: string) => {
    asked.push(name);
    const answer = `${name} ${asked.filter((one) => one === name).length}`;
    if (failing.includes(answer)) throw new Error('not yet');
    return answer;
  }) as unknown as CallBackground;
  const call = callEarly(background, (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  });
  return {
    call,
    asked,
    listeners,
    change: (...tables: TableName[]) => listeners.forEach((listener) => void listener(tables)),
  };
}

test('what the first screen needs is asked for at once, and the first call gets that answer', async () => {
  const { call, asked, listeners } = early();
  expect(asked).toEqual(['settings.get', 'phrases.uses', 'phrases.list']);
  expect(await call('phrases.list', null)).toBe('phrases.list 1');
  expect(await call('phrases.uses', null)).toBe('phrases.uses 1');
  expect(await call('settings.get', null)).toBe('settings.get 1');
  expect(asked).toHaveLength(3);
  expect(listeners.size).toBe(0);
});

test('whoever asks later gets what is there then', async () => {
  const { call } = early();
  await call('phrases.list', null);
  expect(await call('phrases.list', null)).toBe('phrases.list 2');
});

test('an answer older than a change is dropped, and none of another table', async () => {
  const { call, change } = early();
  change('phrases', 'orders');
  expect(await call('phrases.list', null)).toBe('phrases.list 2');
  expect(await call('settings.get', null)).toBe('settings.get 1');
});

test('where the early call failed, it is made again', async () => {
  const { call } = early(['phrases.list 1']);
  expect(await call('phrases.list', null)).toBe('phrases.list 2');
});

test('every other call goes through as it is', async () => {
  const { call, asked } = early();
  expect(await call('phrases.groups', null)).toBe('phrases.groups 1');
  expect(asked).toHaveLength(4);
});
