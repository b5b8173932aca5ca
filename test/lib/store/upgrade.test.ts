import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { COLUMNS_SIZE, readColumns } from '../../../lib/store/attempt-columns';
import { BLOCK_SIZE } from '../../../lib/store/attempt-list';
import { anAttempt, aSeenOrder, phrasesOf, START, testDisk } from './test-store';

const VERSION_3 = {
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
};

/** What versions 4 and 5 added. */
const VERSION_5 = {
  orders: '&key, openAt, remindedAt, [site+buyer]',
  attempts: '&id, orderKey, [site+buyer]',
  alertMarks: '&id',
  attemptColumns: '&number',
};

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
  old.version(3).stores(VERSION_3);
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
});

test('attempts of version 3 get their places and columns', async () => {
  const disk = testDisk();
  const old = new Dexie('test', disk.idb);
  old.version(3).stores(VERSION_3);
  const count = COLUMNS_SIZE + 30;
  const ids = Array.from({ length: count }, (_, i) => `a${(i * 7) % count}`);
  // The last is a second reminder of the first one's order.
  await old.table('attempts').bulkAdd(
    ids.map((id, i) => ({
      ...anAttempt({ id }),
      orderKey: `practice|${i === count - 1 ? 0 : i}`,
      at: START + i,
    })),
  );
  for (let number = 0; number * BLOCK_SIZE < count; number += 1) {
    const lines = ids.slice(number * BLOCK_SIZE, (number + 1) * BLOCK_SIZE);
    await old
      .table('attemptBlocks')
      .add({ number, size: lines.length, lines: lines.map((id) => `${id}\tb\t1`).join('\n') });
  }
  const outcome = { id: 'o', attemptId: ids.at(-1), recordedAt: START, by: 'agent' };
  await old.table('outcomes').add({ ...outcome, result: { kind: 'closed' } });
  old.close();

  const store = await disk.open();
  const db = await disk.openRaw();
  expect(await db.attemptColumns.count()).toBe(2);
  expect((await db.attempts.get(ids[5] ?? ''))?.ordinal).toBe(5);
  const blocks = await readColumns({ db, onUnreadable: (row) => disk.unreadable.push(row) });
  const last = blocks[1]?.columns;
  expect([last?.size, last?.order[29], last?.outcome[29], last?.at[29]]).toEqual([
    30,
    0,
    4,
    START + count - 1,
  ]);
  await store.recordOutcome('o2', ids[0] ?? '', { kind: 'paid' });
  expect((await db.attemptColumns.get(0))?.columns.outcome[0]).toBe(1);
  expect(disk.unreadable).toEqual([]);
});

test('a shop of version 5 keeps its figures, and what it changes from then on is kept', async () => {
  const disk = testDisk();
  const old = new Dexie('test', disk.idb);
  old.version(5).stores({ ...VERSION_3, ...VERSION_5 });
  const own = { value: 80, note: '通道允许', since: START };
  const overrides = { returnDays: 15, ruleOverrides: { 'R7.smsAlone': own } };
  await old.table('settings').add({ id: 'shop', overrides });
  old.close();

  const store = await disk.open();
  expect(await store.getSettings()).toMatchObject(overrides);
  expect(await store.listRuleChanges()).toEqual([]);
  await store.setRule({ ruleId: 'R7.smsAlone' });
  expect(await store.listRuleChanges()).toMatchObject([
    { ruleId: 'R7.smsAlone', before: 80, after: 70, isReset: true },
  ]);
});

test('a database of version 5 keeps its orders and can hold commitments', async () => {
  const disk = testDisk();
  const old = new Dexie('test', disk.idb);
  old.version(5).stores({
    ...VERSION_3,
    orders: '&key, openAt, remindedAt, [site+buyer]',
    attempts: '&id, orderKey, [site+buyer]',
    alertMarks: '&id',
    attemptColumns: '&number',
  });
  const key = 'practice|2026111400001';
  await old
    .table('orders')
    .add({ ...aSeenOrder(), key, changedAt: START, made: [], openAt: START });
  old.close();

  const store = await disk.open();
  expect((await store.pageQueue({ search: '', offset: 0, limit: 9 })).entries).toHaveLength(1);
  expect(await store.commitmentsOfOrder('practice', '2026111400001')).toEqual([]);
  await store.addCommitment({
    id: 'ship-1',
    site: 'practice',
    orderNumber: '2026111400001',
    conversationKey: 'c1',
    buyer: '小林',
    kind: 'ship',
    words: '今天发',
    dueAt: START + 1,
    madeAt: START,
    state: 'open',
  });
  expect(await store.commitmentsOfOrder('practice', '2026111400001')).toHaveLength(1);
  expect(disk.unreadable).toEqual([]);
});
