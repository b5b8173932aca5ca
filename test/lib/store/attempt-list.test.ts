import { describe, expect, test } from 'vitest';
import { appendToList, BLOCK_SIZE } from '../../../lib/store/attempt-list';
import { anAttempt, START, testDisk } from './test-store';

/** A store with attempts `0` … `count - 1`; every hundredth from 7 on is by a buyer named in Latin letters. */
async function filled(count: number) {
  const disk = testDisk();
  const db = await disk.openRaw();
  await db.transaction('rw', db.attempts, db.attemptBlocks, async () => {
    for (let i = 0; i < count; i += 1) {
      const buyer = i % 100 === 7 ? `Lin\t ${i}` : `买家${i}`;
      const orderNumber = String(2_026_000_000 + i);
      const attempt = anAttempt({ id: String(i), buyer, orderNumber });
      await db.attempts.add({ ...attempt, orderKey: `practice|${orderNumber}`, at: START + i });
      await appendToList(db, attempt);
    }
  });
  return disk.open();
}

const numbers = (page: { attempts: { id: string }[] }) => page.attempts.map(({ id }) => Number(id));

describe.each([0, 1, BLOCK_SIZE - 1, BLOCK_SIZE, BLOCK_SIZE + 1, 2 * BLOCK_SIZE + 30])(
  'a list of %i attempts',
  (count) => {
    test('runs newest first over its pages, without gap or repeat', async () => {
      const store = await filled(count);
      const seen: number[] = [];
      for (let offset = 0; offset <= count; offset += 90) {
        const page = await store.pageAttempts({ search: '', offset, limit: 90 });
        expect(page.total).toBe(count);
        seen.push(...numbers(page));
      }
      expect(seen).toEqual(Array.from({ length: count }, (_, i) => count - 1 - i));
    });
  },
);

test('a page beyond the end is empty', async () => {
  const store = await filled(3);
  const page = await store.pageAttempts({ search: '', offset: 1_000, limit: 50 });
  expect(page).toEqual({ attempts: [], total: 3 });
});

test.each([
  ['a buyer in another case', 'lIN', [507, 407, 307, 207, 107], 6],
  ['a buyer whose name holds a tab', 'Lin 407', [407], 1],
  ['full-width letters with spaces around', '　Ｌｉｎ ５０７ ', [507], 1],
  ['part of an order number', '20260003', [399, 398, 397, 396, 395], 100],
  ['the end of one and the start of another', '买家3992026', [], 0],
  ['nobody', '没有这个人', [], 0],
])('a search finds %s, newest first, and counts all', async (_, search, expected, total) => {
  const store = await filled(520);
  const page = await store.pageAttempts({ search, offset: 0, limit: 5 });
  expect([numbers(page), page.total]).toEqual([expected, total]);
});

test('a search goes on at its next page', async () => {
  const store = await filled(520);
  expect(numbers(await store.pageAttempts({ search: 'lin', offset: 4, limit: 5 }))).toEqual([
    107, 7,
  ]);
});

test('a search does not look at the ids', async () => {
  const store = await testDisk().open();
  await store.startAttempt(anAttempt({ id: 'abc' }));
  expect((await store.pageAttempts({ search: 'abc', offset: 0, limit: 5 })).total).toBe(0);
});

test('each attempt of a page carries its own outcomes', async () => {
  const store = await filled(3);
  await store.recordOutcome('o1', '1', { kind: 'paid' });
  const { attempts } = await store.pageAttempts({ search: '', offset: 0, limit: 3 });
  expect(attempts.map(({ outcomes }) => outcomes.map(({ id }) => id))).toEqual([[], ['o1'], []]);
});

test('attempts started by two tabs at once are all listed, a repeated one once', async () => {
  const disk = testDisk();
  const [one, other] = [await disk.open(), await disk.open()];
  const sent = Array.from({ length: 30 }, () => anAttempt());
  await Promise.all(
    sent.flatMap((attempt) => [one, other].map((store) => store.startAttempt(attempt))),
  );
  const page = await one.pageAttempts({ search: '', offset: 0, limit: 50 });
  expect(page.total).toBe(30);
  expect(new Set(page.attempts.map(({ id }) => id)).size).toBe(30);
});
