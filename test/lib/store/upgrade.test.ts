import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { phrasesOf, testDisk } from './test-store';

test('a library of version 2 keeps its phrases and counts; all of it counts as the starter set', async () => {
  const disk = testDisk();
  const old = new Dexie('test', disk.idb);
  old.version(2).stores({
    settings: '&id',
    phrases: '&id, position',
    orders: '&key',
    attempts: '&id, orderKey',
    attemptBlocks: '&number',
    outcomes: '++seq, &id, attemptId',
    siteProfiles: '&id',
  });
  const row = { title: '题', body: '文', stages: [], uses: 0 };
  await old.table('phrases').bulkAdd([
    { ...row, id: 'second', group: '乙', position: 1, code: 'B1', uses: 3, lastUsedAt: 7 },
    { ...row, id: 'first', group: '甲', position: 0 },
  ]);
  old.close();

  const store = await disk.open();
  const plain = { title: '题', body: '文', stages: [], tags: [] };
  const phrases = [
    { ...plain, id: 'first', group: '甲' },
    { ...plain, id: 'second', group: '乙', code: 'B1' },
  ];
  expect(await phrasesOf(store)).toEqual(phrases);
  expect(await store.listGroups()).toEqual(['甲', '乙']);
  expect(await store.listPhraseUses()).toEqual([{ id: 'second', uses: 3, lastUsedAt: 7 }]);
  expect(await store.listStarters()).toEqual(phrases);
  await expect(
    store.changePhrases({ kind: 'add', put: [{ ...plain, id: 'x', group: '甲', code: 'b1' }] }),
  ).rejects.toThrow('the code');
  expect(disk.unreadable).toEqual([]);
});
