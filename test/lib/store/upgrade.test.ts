import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { anAttempt, aSeenOrder, phrasesOf, START, testDisk } from './test-store';

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

test('an order of version 3 learns of its reminders', async () => {
  const disk = testDisk();
  const old = new Dexie('test', disk.idb);
  old.version(3).stores({
    settings: '&id',
    orders: '&key',
    attempts: '&id, orderKey',
    attemptBlocks: '&number',
    outcomes: '++seq, &id, attemptId',
    siteProfiles: '&id',
    phrases: '&id, group, codeKey, removedAt',
    phraseUses: '&id',
    phraseGroups: '&name',
    phraseLists: '&id',
    phraseUndo: '++seq, &id',
    phraseStage: '++seq, batch',
    starters: '&id',
    choices: '++seq',
  });
  const key = 'practice|2026111400001';
  await old.table('orders').add({ ...aSeenOrder({ placedAt: START }), key, changedAt: START });
  await old.table('attempts').add({ ...anAttempt({ id: 'a' }), orderKey: key, at: START });
  await old.table('outcomes').add({
    id: 'o',
    attemptId: 'a',
    recordedAt: START,
    by: 'agent',
    result: { kind: 'notPaid', reason: 'doubts' },
  });
  old.close();

  const store = await disk.open();
  const { entries } = await store.pageQueue({ search: '', offset: 0, limit: 9 });
  expect(entries.map(({ order }) => order.made)).toMatchObject([
    [{ at: START, channel: 'chat', outcomes: [{ by: 'agent' }] }],
  ]);
  expect(await store.attemptsOfBuyer('practice', '小林')).toHaveLength(1);
  expect(disk.unreadable).toEqual([]);
});
