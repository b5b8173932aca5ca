import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { PHRASES, phrasesOf, START, testDisk } from './test-store';

test('a saved profile is listed, the newest first, and each change is told', async () => {
  const disk = testDisk();
  const store = await disk.open();
  await store.saveSiteProfile('own-1', '{"a":1}');
  await store.saveSiteProfile('own-2', '{}');
  expect(await store.listSiteProfiles()).toEqual([
    { id: 'own-2', text: '{}', isEnabled: true, savedAt: START + 1 },
    { id: 'own-1', text: '{"a":1}', isEnabled: true, savedAt: START },
  ]);
  expect(disk.changes).toEqual([['siteProfiles'], ['siteProfiles']]);
});

test('a removed profile is gone from the list and comes back whole', async () => {
  const store = await testDisk().open();
  await store.saveSiteProfile('own-1', '{}');
  const before = await store.listSiteProfiles();
  await store.removeSiteProfile('own-1', true);
  expect(await store.listSiteProfiles()).toEqual([]);
  await store.removeSiteProfile('own-1', false);
  expect(await store.listSiteProfiles()).toEqual(before);
});

test('removing what is not there changes and tells nothing', async () => {
  const disk = testDisk();
  await (await disk.open()).removeSiteProfile('own-1', true);
  expect(disk.changes).toEqual([]);
});

test('a built-in site is switched without a text of its own', async () => {
  const store = await testDisk().open();
  await store.setSiteProfileEnabled('feige', false);
  expect(await store.listSiteProfiles()).toEqual([
    { id: 'feige', isEnabled: false, savedAt: START },
  ]);
});

test('switching an own site keeps its text, and a removed one’s text does not come back with it', async () => {
  const store = await testDisk().open();
  await store.saveSiteProfile('own-1', '{}');
  await store.setSiteProfileEnabled('own-1', false);
  expect(await store.listSiteProfiles()).toMatchObject([{ text: '{}', isEnabled: false }]);
  await store.removeSiteProfile('own-1', true);
  await store.setSiteProfileEnabled('own-1', true);
  expect((await store.listSiteProfiles())[0]).not.toHaveProperty('text');
});

test('a database of the first version is taken over with all that is in it', async () => {
  const disk = testDisk();
  const old = new Dexie('test', disk.idb);
  old.version(1).stores({
    settings: '&id',
    phrases: '&id, position',
    orders: '&key',
    attempts: '&id, orderKey',
    attemptBlocks: '&number',
    outcomes: '++seq, &id, attemptId',
  });
  await old.open();
  await old.table('phrases').bulkAdd(PHRASES.map((phrase, position) => ({ ...phrase, position })));
  await old.table('settings').add({ id: 'shop', overrides: { shopName: '练习小店' } });
  old.close();

  const store = await disk.open();
  expect(await phrasesOf(store)).toEqual(PHRASES);
  expect(await store.getSettings()).toMatchObject({ shopName: '练习小店' });
  await store.saveSiteProfile('own-1', '{}');
  expect(await store.listSiteProfiles()).toHaveLength(1);
});
