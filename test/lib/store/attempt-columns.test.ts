import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../../lib/reminders/attempt';
import { emptyColumns, writeCells } from '../../../lib/reminders/figures/columns';
import { COLUMNS_SIZE, readColumns } from '../../../lib/store/attempt-columns';
import type { KefuDb } from '../../../lib/store/db';
import type { ColumnsRow } from '../../../lib/store/rows';
import { anAttempt, aSeenOrder, START, testDisk } from './test-store';

/** What the figures read, as `[order, outcome, paid at]` of each attempt. */
async function cells(disk: ReturnType<typeof testDisk>) {
  const db = await disk.openRaw();
  const blocks = await readColumns({ db, onUnreadable: (row) => disk.unreadable.push(row) });
  return blocks.flatMap(({ columns }) =>
    Array.from({ length: columns.size }, (_, cell) => [
      columns.order[cell],
      columns.outcome[cell],
      columns.paidAt[cell],
    ]),
  );
}

describe('the columns follow', () => {
  test('attempts, each under the first reminder of its order', async () => {
    const disk = testDisk();
    const store = await disk.open();
    for (const orderNumber of ['1', '2', '1', '2']) {
      await store.startAttempt(anAttempt({ orderNumber }));
    }
    expect((await cells(disk)).map(([order]) => order)).toEqual([0, 1, 0, 1]);
  });

  test('what the agent enters', async () => {
    const disk = testDisk();
    const store = await disk.open();
    const { id } = await store.startAttempt(anAttempt());
    await store.startAttempt(anAttempt({ orderNumber: '2' }));
    const entered = await store.recordOutcome('o1', id, { kind: 'paid' });
    expect(await cells(disk)).toEqual([
      [0, 1, entered.outcomes[0]?.recordedAt],
      [1, 0, Number.NaN],
    ]);
  });

  test('what the page shows, on every reminder of the order, with the time it shows', async () => {
    const disk = testDisk();
    const store = await disk.open();
    for (const id of ['a', 'b']) await store.startAttempt(anAttempt({ id }));
    const paidAt = START - 5_000;
    await store.seeOrders([aSeenOrder({ status: 'paidUnshipped', paidAt })]);
    expect(await cells(disk)).toEqual([
      [0, 1, paidAt],
      [0, 1, paidAt],
    ]);
  });

  test('what the page shows, when it was seen where its time is not to be believed', async () => {
    const disk = testDisk();
    const store = await disk.open();
    const { id } = await store.startAttempt(anAttempt());
    await store.seeOrders([aSeenOrder({ status: 'paidUnshipped', paidAt: START + 9_999_999 })]);
    const [seen] = await store.attemptsOfOrder('practice', '2026111400001');
    expect(seen?.outcomes.map(({ attemptId, result }) => [attemptId, result])).toEqual([
      [id, { kind: 'paid' }],
    ]);
    expect(await cells(disk)).toEqual([[0, 1, seen?.outcomes[0]?.recordedAt]]);
  });

  test('two tabs at once, losing none', async () => {
    const disk = testDisk();
    const [one, other] = [await disk.open(), await disk.open()];
    const sent = Array.from({ length: 30 }, (_, i) => anAttempt({ orderNumber: `${i}` }));
    await Promise.all(sent.map((attempt, i) => (i % 2 ? one : other).startAttempt(attempt)));
    await Promise.all(
      sent.map(({ id }, i) => (i % 2 ? one : other).recordOutcome(`o${i}`, id, { kind: 'closed' })),
    );
    const all = await cells(disk);
    expect(new Set(all.map(([order]) => order)).size).toBe(30);
    expect(all.every(([, outcome]) => outcome === 4)).toBe(true);
  });
});

test('nothing of an attempt is in the columns if it could not be stored', async () => {
  const disk = testDisk();
  const store = await disk.open();
  await store.startAttempt(anAttempt({ id: 'a' }));
  await expect(store.recordOutcome('o', 'nobody', { kind: 'paid' })).rejects.toThrow();
  expect(await cells(disk)).toEqual([[0, 0, Number.NaN]]);
});

describe('a block is built anew from the rows', () => {
  /** A store with a reminder of `1`, one of `2` paid, one more of `1`. */
  async function filled() {
    const disk = testDisk();
    const store = await disk.open();
    for (const [id, orderNumber] of [
      ['a', '1'],
      ['b', '2'],
      ['c', '1'],
    ]) {
      await store.startAttempt(anAttempt({ id, orderNumber }));
    }
    await store.recordOutcome('o', 'b', { kind: 'paid' });
    return { disk, store, db: await disk.openRaw() };
  }
  const damages: [string, (db: KefuDb) => Promise<unknown>][] = [
    ['is missing', (db) => db.attemptColumns.clear()],
    ['is something else', (db) => db.attemptColumns.put({ number: 0 } as ColumnsRow)],
    [
      'is shorter than the list',
      (db) => {
        const columns = emptyColumns(COLUMNS_SIZE);
        const attempt: Attempt = { ...anAttempt(), orderKey: 'x', at: START, outcomes: [] };
        writeCells(columns, 0, attempt, 0);
        return db.attemptColumns.put({ number: 0, columns });
      },
    ],
    [
      'has no places in its rows',
      (db) => db.attempts.toCollection().modify({ ordinal: undefined }),
    ],
  ];

  test.each(damages)('that %s, when it is read', async (_, damage) => {
    const { disk, db } = await filled();
    const before = await cells(disk);
    await damage(db);
    expect(await cells(disk)).toEqual(before);
  });

  test.each(damages)('that %s, when an outcome is entered', async (_, damage) => {
    const { disk, store, db } = await filled();
    await damage(db);
    const { outcomes } = await store.recordOutcome('o2', 'c', { kind: 'paid' });
    const all = await cells(disk);
    expect(all.map(([order, outcome]) => [order, outcome])).toEqual([
      [0, 0],
      [1, 1],
      [0, 1],
    ]);
    expect(all[2]?.[2]).toBe(outcomes[0]?.recordedAt);
  });

  test('and a row that cannot be read keeps an empty cell and is reported', async () => {
    const { disk, db } = await filled();
    await db.attempts.update('b', { channel: 'pigeon' as 'chat' });
    await db.attemptColumns.clear();
    expect((await cells(disk)).map(([order]) => order)).toEqual([0, 0, 0]);
    expect(disk.unreadable).toContainEqual(expect.objectContaining({ key: 'b' }));
    const [block] = await db.attemptColumns.toArray();
    expect(block?.columns.at[1]).toBeNaN();
  });
});

test('attempts beyond a block go on in the next', async () => {
  const disk = testDisk();
  const store = await disk.open();
  for (let i = 0; i < COLUMNS_SIZE + 2; i += 1) {
    await store.startAttempt(anAttempt({ id: `${i}`, orderNumber: `${i % (COLUMNS_SIZE + 1)}` }));
  }
  await store.recordOutcome('o', '0', { kind: 'closed' });
  const all = await cells(disk);
  expect(all.length).toBe(COLUMNS_SIZE + 2);
  expect(all.slice(-2).map(([order]) => order)).toEqual([COLUMNS_SIZE, 0]);
  expect(all[0]?.[1]).toBe(4);
  expect(await (await disk.openRaw()).attemptColumns.count()).toBe(2);
});
