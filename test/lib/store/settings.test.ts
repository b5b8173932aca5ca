import { expect, test } from 'vitest';
import { defaultShopSettings } from '../../../lib/rules/default-settings';
import { testDisk } from './test-store';

test('a shop that has set nothing has the defaults', async () => {
  const store = await testDisk().open();
  expect(await store.getSettings()).toEqual(defaultShopSettings());
});

test('what was set is kept, field by field, and the rest stays at its default', async () => {
  const disk = testDisk();
  const store = await disk.open();
  await store.setSettings({ shopName: '练习小店' });
  const settings = await store.setSettings({ returnDays: 15, zone: undefined });
  expect(settings).toEqual({ ...defaultShopSettings(), shopName: '练习小店', returnDays: 15 });
  expect(await (await disk.open()).getSettings()).toEqual(settings);
  expect(disk.changes).toEqual([['settings'], ['settings']]);
});

test('settings that break a rule are refused with the field, and nothing is stored', async () => {
  const disk = testDisk();
  const store = await disk.open();
  const change = { shopName: '练习小店', returnDays: 6 };
  await expect(store.setSettings(change)).rejects.toThrow('returnDays');
  expect(await store.getSettings()).toEqual(defaultShopSettings());
  expect(disk.changes).toEqual([]);
});

test('two tabs setting different fields at once both succeed', async () => {
  const disk = testDisk();
  const [one, other] = [await disk.open(), await disk.open()];
  await Promise.all([
    one.setSettings({ shopName: '店' }),
    other.setSettings({ agentName: '阿明' }),
  ]);
  expect(await one.getSettings()).toMatchObject({ shopName: '店', agentName: '阿明' });
});

test('a stored field that no longer passes is left out, reported and kept', async () => {
  const disk = testDisk();
  const db = await disk.openRaw();
  const overrides = { shopName: '店', zone: 'Mars/Olympus' };
  await db.settings.put({ id: 'shop', overrides });
  const store = await disk.open();
  expect(await store.getSettings()).toEqual({ ...defaultShopSettings(), shopName: '店' });
  expect(disk.unreadable).toEqual([
    { table: 'settings', key: 'zone', problem: expect.stringContaining('zone') },
  ]);
  await store.setSettings({ agentName: '阿明' });
  expect((await db.settings.get('shop'))?.overrides).toEqual({ ...overrides, agentName: '阿明' });
});

test('a bound that a later version adds has its default beside the stored ones', async () => {
  const disk = testDisk();
  const { largeOrderFen: _, ...older } = defaultShopSettings().reminders;
  const reminders = { ...older, quietFrom: 1380 } as typeof older & { largeOrderFen: number };
  await (await disk.openRaw()).settings.put({ id: 'shop', overrides: { reminders } });
  const settings = await (await disk.open()).getSettings();
  expect(settings.reminders).toEqual({ ...defaultShopSettings().reminders, quietFrom: 1380 });
});
