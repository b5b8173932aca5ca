import { expect, onTestFinished, test, vi } from 'vitest';
import { announceChange, onAnnouncedChange } from '../../../lib/platform/broadcast';
import { memoryArea } from './memory-area';

function listening(area = memoryArea()) {
  const heard: string[][] = [];
  const stop = onAnnouncedChange(area.events, (tables) => heard.push(tables));
  return { area, heard, stop };
}

test('a page hears which tables changed', async () => {
  const { area, heard } = listening();
  await announceChange(area, ['orders', 'attempts']);
  expect(heard).toEqual([['orders', 'attempts']]);
});

test('the same tables changing twice is heard twice', async () => {
  const { area, heard } = listening();
  await announceChange(area, ['phrases']);
  await announceChange(area, ['phrases']);
  expect(heard).toEqual([['phrases'], ['phrases']]);
});

test('a page that stopped listening hears nothing more', async () => {
  const { area, heard, stop } = listening();
  stop();
  await announceChange(area, ['phrases']);
  expect(heard).toEqual([]);
});

test.each<[string, unknown]>([
  ['null', null],
  ['a removed key', undefined],
  ['text', 'attempts'],
  ['tables that are no list', { tables: 'attempts', n: 1 }],
  ['tables that do not exist', { tables: ['secrets', '__proto__', 7, null], n: 1 }],
])('ignores a stored value that is %s', async (_, value) => {
  const { area, heard } = listening();
  await area.set({ changed: value });
  expect(heard).toEqual([]);
});

test('keeps the tables it knows beside others', async () => {
  const { area, heard } = listening();
  await area.set({ changed: { tables: ['secrets', 'orders'] } });
  expect(heard).toEqual([['orders']]);
});

test('ignores other keys and other storage areas', async () => {
  const { area, heard } = listening();
  await area.set({ layout: { tables: ['orders'] } });
  const synced = listening(memoryArea('sync'));
  await announceChange(synced.area, ['orders']);
  expect([heard, synced.heard]).toEqual([[], []]);
});

test('a failed announcement does not fail the write it tells of', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  const full = { set: () => Promise.reject(new Error('quota')) };
  await expect(announceChange(full, ['orders'])).resolves.toBeUndefined();
  expect(warn).toHaveBeenCalledOnce();
});
