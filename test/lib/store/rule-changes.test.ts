import { expect, test } from 'vitest';
import { defaultShopSettings } from '../../../lib/rules/default-settings';
import { START, testDisk } from './test-store';

const ALONE = 'R7.smsAlone';
const PART = 'R7.smsPart';

test('a shop sets a figure with a note, changes it and takes it back; each change is kept', async () => {
  const disk = testDisk();
  const store = await disk.open();
  await store.setRule({ ruleId: ALONE, own: { value: 80, note: '通道允许' } });
  const settings = await store.setRule({ ruleId: ALONE, own: { value: 75, note: '' } });
  expect(settings.ruleOverrides).toEqual({ [ALONE]: { value: 75, note: '', since: START + 1 } });
  expect((await store.setRule({ ruleId: ALONE })).ruleOverrides).toEqual({});
  expect(await (await disk.open()).listRuleChanges()).toEqual([
    { ruleId: ALONE, before: 75, after: 70, note: '', at: START + 2, isReset: true },
    { ruleId: ALONE, before: 80, after: 75, note: '', at: START + 1 },
    { ruleId: ALONE, before: 70, after: 80, note: '通道允许', at: START },
  ]);
  expect(disk.changes).toEqual([['settings'], ['settings'], ['settings']]);
});

test('figures that are fields of the settings have their changes kept, too', async () => {
  const store = await testDisk().open();
  const { reminders } = defaultShopSettings();
  await store.setSettings({ returnDays: 15, shopName: '练习小铺', figureNote: '店铺承诺' });
  await store.setSettings({ reminders: { ...reminders, largeOrderFen: 300_00 } });
  expect(await store.setSettings({ agentName: '小林' })).not.toHaveProperty('figureNote');
  expect(await store.listRuleChanges()).toMatchObject([
    { ruleId: 'R6.largeOrderFen', before: 500_00, after: 300_00, note: '' },
    { ruleId: 'R1.returnDays', before: 7, after: 15, note: '店铺承诺' },
  ]);
});

test.each([
  ['that does not fit its unit', { ruleId: PART, own: { value: 66.5, note: '' } }, 'not whole'],
  ['of no rule', { ruleId: 'R5.unheardOf', own: { value: 1, note: '' } }, 'ruleOverrides'],
  ['that is a field of its own', { ruleId: 'R1.returnDays', own: { value: 9, note: '' } }, 'R1'],
])('a figure %s is refused, and nothing is kept', async (_reason, set, message) => {
  const disk = testDisk();
  const store = await disk.open();
  await expect(store.setRule(set)).rejects.toThrow(message);
  expect(await store.getSettings()).toEqual(defaultShopSettings());
  expect([await store.listRuleChanges(), disk.changes]).toEqual([[], []]);
});

test('two tabs setting different figures at once both succeed', async () => {
  const disk = testDisk();
  const [one, other] = [await disk.open(), await disk.open()];
  await Promise.all([
    one.setRule({ ruleId: ALONE, own: { value: 80, note: '' } }),
    other.setRule({ ruleId: PART, own: { value: 60, note: '' } }),
  ]);
  expect((await one.getSettings()).ruleOverrides).toMatchObject({
    [ALONE]: { value: 80 },
    [PART]: { value: 60 },
  });
  expect(await one.listRuleChanges()).toHaveLength(2);
});

test('a figure whose rule is gone is reported, kept, and takes no other with it', async () => {
  const disk = testDisk();
  const db = await disk.openRaw();
  const own = (value: number) => ({ value, note: '', since: START });
  await db.settings.put({
    id: 'shop',
    overrides: { ruleOverrides: { 'R5.gone': own(1), [ALONE]: own(80) } },
  });
  const store = await disk.open();
  expect((await store.getSettings()).ruleOverrides).toEqual({ [ALONE]: own(80) });
  expect(disk.unreadable).toMatchObject([{ table: 'settings', key: 'ruleOverrides.R5.gone' }]);
  await store.setRule({ ruleId: ALONE });
  expect((await db.settings.get('shop'))?.overrides.ruleOverrides).toEqual({ 'R5.gone': own(1) });
});

test('a change that cannot be read is left out and reported', async () => {
  const disk = testDisk();
  const db = await disk.openRaw();
  const row = { ruleId: ALONE, before: 70, after: 80, note: '', at: START };
  await db.ruleChanges.bulkAdd([row, { ...row, at: Number.NaN }]);
  expect(await (await disk.open()).listRuleChanges()).toEqual([row]);
  expect(disk.unreadable).toMatchObject([{ table: 'ruleChanges', key: '2' }]);
});

test('R8 the figures count payments by the shop’s own figure', async () => {
  const store = await testDisk().open();
  const within = async () =>
    (await store.figuresOfPeriod({ kind: 'days7' })).creditedWithinMs / 3_600_000;
  expect(await within()).toBe(24);
  await store.setRule({ ruleId: 'R8.creditedWithinMs', own: { value: 7_200_000, note: '' } });
  expect(await within()).toBe(2);
});
