import { IDBDatabase } from 'fake-indexeddb';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { PhraseRow } from '../../../lib/store/rows';
import { anAttempt, aSeenOrder, PHRASES, phrasesOf, testDisk } from './test-store';

test('every write is on the disk before it counts as done', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  onTestFinished(() => transaction.mockRestore());
  const store = await testDisk().open();
  const { id } = await store.startAttempt(anAttempt());
  await store.recordOutcome('o1', id, { kind: 'paid' });
  await store.seeOrders([aSeenOrder()]);
  await store.setSettings({ shopName: '店' });
  await store.markPhraseUsed('a');
  const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes).toHaveLength(5);
  for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
});

test('what a worker stored is there for the next', async () => {
  const disk = testDisk();
  const first = await disk.open();
  const attempt = await first.startAttempt(anAttempt());
  first.close();
  const next = await disk.open();
  expect(await next.attemptsOfOrder(attempt.site, attempt.orderNumber)).toEqual([attempt]);
});

test('a change is told only when others can read it', async () => {
  const disk = testDisk();
  const reader = await disk.open();
  const seenWhenTold: Promise<number>[] = [];
  disk.changes.push = () =>
    seenWhenTold.push(
      reader.pageAttempts({ search: '', offset: 0, limit: 1 }).then(({ total }) => total),
    );
  await (await disk.open()).startAttempt(anAttempt());
  expect(await Promise.all(seenWhenTold)).toEqual([1]);
});

test('what comes back is plain data that crosses a message unchanged', async () => {
  const store = await testDisk().open();
  const { id } = await store.startAttempt(anAttempt({ amountFen: undefined }));
  const attempt = await store.recordOutcome('o1', id, { kind: 'promised', promisedAt: 1 });
  for (const value of [attempt, await store.getSettings(), await phrasesOf(store)]) {
    expect(JSON.parse(JSON.stringify(value))).toEqual(value);
  }
  expect(attempt.outcomes[0]).not.toHaveProperty('seq');
});

test('a row that does not pass its check is left out, reported and never deleted', async () => {
  const disk = testDisk();
  const db = await disk.openRaw();
  const store = await disk.open();
  const good = await store.startAttempt(anAttempt({ id: 'good' }));
  await db.attempts.add({ ...good, id: 'bad', channel: 'pigeon' as 'chat' });
  await db.outcomes.add({
    id: 'o',
    attemptId: 'good',
    recordedAt: 1,
    by: 'oracle' as 'agent',
    result: { kind: 'paid' },
  });
  await db.phrases.add({
    ...(PHRASES[0] as PhraseRow),
    id: 'bad',
    position: 9,
    stages: ['later' as 'unpaid'],
  });
  await db.orders.add({
    ...aSeenOrder(),
    status: 'lost' as 'closed',
    key: 'practice|2026111400001',
    changedAt: 1,
    made: [],
  });

  expect(await store.attemptsOfOrder(good.site, good.orderNumber)).toEqual([good]);
  expect(await phrasesOf(store)).toEqual(PHRASES);
  await store.markPhraseUsed('bad');
  await store.seeOrders([aSeenOrder()]);

  expect(new Set(disk.unreadable.map(({ table, key }) => `${table} ${key}`))).toEqual(
    new Set(['attempts bad', 'outcomes 1', 'phrases bad', 'orders practice|2026111400001']),
  );
  await expect(store.startAttempt(anAttempt({ id: 'bad' }))).rejects.toThrow('cannot be read');
  expect(await db.attempts.get('bad')).toHaveProperty('channel', 'pigeon');
  expect(await db.outcomes.count()).toBe(1);
  expect(await db.phrases.get('bad')).toHaveProperty('stages', ['later']);
  expect(await db.orders.get('practice|2026111400001')).toHaveProperty('status', 'lost');
});
