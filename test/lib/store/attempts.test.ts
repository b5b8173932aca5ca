import { describe, expect, test } from 'vitest';
import { anAttempt, START, testDisk } from './test-store';

describe('starting an attempt', () => {
  test('stores it with the time and the identity of its order', async () => {
    const store = await testDisk().open();
    const attempt = await store.startAttempt(anAttempt({ id: 'one' }));
    expect(attempt).toEqual({
      ...anAttempt({ id: 'one' }),
      orderKey: 'practice|2026111400001',
      at: START,
      outcomes: [],
    });
    expect(await store.attemptsOfOrder('practice', '2026111400001')).toEqual([attempt]);
  });

  test('a repeated id returns the stored attempt unchanged', async () => {
    const store = await testDisk().open();
    const first = await store.startAttempt(anAttempt({ id: 'one' }));
    const again = await store.startAttempt(anAttempt({ id: 'one', buyer: '别人' }));
    expect(again).toEqual(first);
    expect((await store.pageAttempts({ search: '', offset: 0, limit: 10 })).total).toBe(1);
  });

  test('the same attempt sent twice at the same moment is stored once', async () => {
    const disk = testDisk();
    const [one, other] = [await disk.open(), await disk.open()];
    const sent = anAttempt();
    const [a, b] = await Promise.all([one.startAttempt(sent), other.startAttempt(sent)]);
    expect(a).toEqual(b);
    expect(await one.attemptsOfOrder(sent.site, sent.orderNumber)).toHaveLength(1);
  });

  test('two tabs starting attempts at once lose none', async () => {
    const disk = testDisk();
    const [one, other] = [await disk.open(), await disk.open()];
    const sent = Array.from({ length: 40 }, () => anAttempt());
    await Promise.all(sent.map((attempt, i) => (i % 2 ? one : other).startAttempt(attempt)));
    const stored = await one.attemptsOfOrder('practice', '2026111400001');
    expect(stored.map(({ id }) => id).sort()).toEqual(sent.map(({ id }) => id).sort());
  });
});

describe('an attempt kept late', () => {
  const MINUTE = 60_000;
  const DAY = 24 * 60 * MINUTE;

  test.each([
    ['ten minutes ago', START - 10 * MINUTE, START - 10 * MINUTE],
    ['just a day ago', START - DAY, START - DAY],
    ['a clock that is a minute ahead', START + MINUTE, START],
  ])('keeps when it was made: %s', async (_reason, madeAt, at) => {
    const store = await testDisk().open();
    const kept = await store.startAttempt(anAttempt({ id: 'one', madeAt }));
    expect(kept).toMatchObject({ id: 'one', at });
    expect(kept).not.toHaveProperty('madeAt');
    expect(await store.attemptsOfOrder('practice', '2026111400001')).toEqual([kept]);
  });

  test.each([
    ['over a day ago', START - DAY - 1],
    ['over a minute ahead', START + MINUTE + 1],
  ])('is refused where that cannot be true: %s', async (_reason, madeAt) => {
    const store = await testDisk().open();
    await expect(store.startAttempt(anAttempt({ madeAt }))).rejects.toThrow('madeAt');
    expect((await store.pageAttempts({ search: '', offset: 0, limit: 10 })).total).toBe(0);
  });

  test('that was kept after all stays as it was', async () => {
    const store = await testDisk().open();
    const first = await store.startAttempt(anAttempt({ id: 'one' }));
    const again = await store.startAttempt(anAttempt({ id: 'one', madeAt: START - MINUTE }));
    expect(again).toEqual(first);
  });
});

describe('recording an outcome', () => {
  test('adds entries in the order they were made, even if the clock was set back', async () => {
    const disk = testDisk();
    const store = await disk.open();
    const { id } = await store.startAttempt(anAttempt());
    await store.recordOutcome('o1', id, { kind: 'notPaid', reason: 'balanceShort' });
    disk.setClock(START - 60_000);
    const attempt = await store.recordOutcome('o2', id, { kind: 'paid' });
    expect(attempt.outcomes).toEqual([
      expect.objectContaining({ id: 'o1', by: 'agent', attemptId: id }),
      {
        id: 'o2',
        by: 'agent',
        attemptId: id,
        recordedAt: START - 60_000,
        result: { kind: 'paid' },
      },
    ]);
  });

  test('a repeated id adds nothing and returns what is stored', async () => {
    const store = await testDisk().open();
    const { id } = await store.startAttempt(anAttempt());
    const first = await store.recordOutcome('o1', id, { kind: 'paid' });
    expect(await store.recordOutcome('o1', id, { kind: 'closed' })).toEqual(first);
  });

  test('two tabs recording at once lose nothing and double nothing', async () => {
    const disk = testDisk();
    const [one, other] = [await disk.open(), await disk.open()];
    const { id } = await one.startAttempt(anAttempt());
    const ids = Array.from({ length: 20 }, (_, i) => `o${i}`);
    const both = ids.flatMap((outcome) =>
      [one, other].map((store) => store.recordOutcome(outcome, id, { kind: 'paid' })),
    );
    await Promise.all(both);
    const [attempt] = await one.attemptsOfOrder('practice', '2026111400001');
    expect(attempt?.outcomes.map((outcome) => outcome.id).sort()).toEqual(ids.sort());
  });

  test('an unknown attempt is refused and nothing is stored', async () => {
    const disk = testDisk();
    const store = await disk.open();
    await expect(store.recordOutcome('o1', 'nobody', { kind: 'paid' })).rejects.toThrow(
      'there is no attempt nobody',
    );
    expect(await (await disk.openRaw()).outcomes.count()).toBe(0);
    expect(disk.changes).toEqual([]);
  });

  test("an id that is another attempt's outcome is refused", async () => {
    const store = await testDisk().open();
    const [a, b] = [await store.startAttempt(anAttempt()), await store.startAttempt(anAttempt())];
    await store.recordOutcome('o1', a.id, { kind: 'paid' });
    await expect(store.recordOutcome('o1', b.id, { kind: 'paid' })).rejects.toThrow(
      'belongs to another attempt',
    );
  });
});

test('attempts of one order come oldest first and leave out other orders and sites', async () => {
  const store = await testDisk().open();
  await store.startAttempt(anAttempt({ id: 'b-first' }));
  await store.startAttempt(anAttempt({ id: 'a-second' }));
  await store.startAttempt(anAttempt({ orderNumber: '2026111400002' }));
  await store.startAttempt(anAttempt({ site: 'elsewhere' }));
  const attempts = await store.attemptsOfOrder('practice', '2026111400001');
  expect(attempts.map(({ id }) => id)).toEqual(['b-first', 'a-second']);
});

test('a repeat tells of the change again, since the first time may have died before telling', async () => {
  const disk = testDisk();
  const store = await disk.open();
  const sent = anAttempt();
  await store.startAttempt(sent);
  await store.startAttempt(sent);
  expect(disk.changes).toEqual([['attempts'], ['attempts']]);
});
