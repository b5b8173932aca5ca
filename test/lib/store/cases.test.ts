import { describe, expect, test } from 'vitest';
import type { CaseList } from '../../../lib/cases/case';
import { aNewCase, aNewEntry, aStep } from '../cases/make';
import { START, testDisk } from './test-store';

const page = (list: CaseList = 'all', search = '', offset = 0, limit = 20) => ({
  list,
  search,
  offset,
  limit,
});

test('a case is stored with its time and order, and tells of the change', async () => {
  const disk = testDisk();
  const store = await disk.open();
  const asked = aNewCase({ agent: '阿明' });
  const opened = await store.openCase(asked);
  expect(opened).toEqual({
    ...asked,
    orderKey: 'practice|2026111400001',
    openedAt: START,
    entries: [],
  });
  expect(await store.casesOfOrder('practice', '2026111400001')).toEqual([opened]);
  expect(await store.casesOfOrder('elsewhere', '2026111400001')).toEqual([]);
  expect(disk.changes).toEqual([['cases']]);
});

describe('what is sent again', () => {
  test('opens and records nothing twice, and tells again', async () => {
    const disk = testDisk();
    const [one, other] = [await disk.open(), await disk.open()];
    const asked = aNewCase();
    const [a, b] = await Promise.all([one.openCase(asked), other.openCase(asked)]);
    expect(a).toEqual(b);
    const entry = aNewEntry(asked.id);
    await Promise.all([one.recordInCase(entry), other.recordInCase(entry)]);
    const { cases, total } = await one.pageCases(page());
    expect(total).toBe(1);
    expect(cases[0]?.entries).toHaveLength(1);
    expect(disk.changes).toHaveLength(4);
  });

  test('an opening leaves the entries alone', async () => {
    const store = await testDisk().open();
    const asked = aNewCase();
    await store.openCase(asked);
    const recorded = await store.recordInCase(aNewEntry(asked.id));
    expect(await store.openCase({ ...asked, buyer: '别人' })).toEqual(recorded);
  });
});

test('a corrected reason is stored as an entry, and only another such entry may be named by the next', async () => {
  const store = await testDisk().open();
  await store.openCase(aNewCase({ id: 'a' }));
  const about = { kind: 'about', about: { reason: 'logistics', subReason: 'lost' } } as const;
  await store.recordInCase(aNewEntry('a', about, { id: 'first' }));
  await store.recordInCase(aNewEntry('a', aStep(), { id: 'step' }));
  await expect(store.recordInCase(aNewEntry('a', about, { replaces: 'step' }))).rejects.toThrow(
    'step is none',
  );
  const kept = await store.recordInCase(aNewEntry('a', about, { replaces: 'first' }));
  expect(kept).toMatchObject({ reason: 'goods', subReason: 'quality' });
  expect(kept.entries).toHaveLength(3);
});

test('two tabs that open a case of one order at once have the same; once it is filed another may be opened', async () => {
  const disk = testDisk();
  const [one, other] = [await disk.open(), await disk.open()];
  const [a, b] = await Promise.all([
    one.openCase(aNewCase({ id: 'a' })),
    other.openCase(aNewCase({ id: 'b', reason: 'service', subReason: 'attitude' })),
  ]);
  expect(a).toEqual(b);
  await one.openCase(aNewCase({ id: 'of-another-order', orderNumber: '2' }));
  await one.recordInCase(aNewEntry(a.id, aStep({ step: 'file' })));
  expect(await other.openCase(aNewCase({ id: 'c' }))).toMatchObject({ id: 'c' });
  expect((await one.casesOfOrder('practice', '2026111400001')).map(({ id }) => id)).toEqual([
    'c',
    a.id,
  ]);
});

test('an open case that cannot be read does not stand in the way of another', async () => {
  const disk = testDisk();
  const [store, db] = [await disk.open(), await disk.openRaw()];
  await store.openCase(aNewCase({ id: 'a' }));
  await db.cases.update('a', { reason: 'gone' } as never);
  expect(await store.openCase(aNewCase({ id: 'b' }))).toMatchObject({ id: 'b' });
});

test('entries of two tabs are all kept, in the order they came, even if the clock is set back', async () => {
  const disk = testDisk();
  const [one, other] = [await disk.open(), await disk.open()];
  const { id } = await one.openCase(aNewCase());
  const first = aNewEntry(id);
  await one.recordInCase(first);
  disk.setClock(START - 60_000);
  const rest = Array.from({ length: 20 }, () => aNewEntry(id));
  await Promise.all(rest.map((entry, i) => (i % 2 ? one : other).recordInCase(entry)));
  const [found] = await one.casesOfOrder('practice', '2026111400001');
  expect(found?.entries[0]?.id).toBe(first.id);
  expect(found?.entries.map((entry) => entry.id).sort()).toEqual(
    [first, ...rest].map((entry) => entry.id).sort(),
  );
});

describe('what does not fit is refused, and nothing is stored', () => {
  test.each([
    ['no such case', { caseId: 'nobody' }, 'no readable case nobody'],
    ['corrects an entry of another case', { replaces: 'of-b' }, 'of-b is none'],
    ['corrects what is not there', { replaces: 'nothing' }, 'nothing is none'],
    ["another case's entry", { id: 'of-b' }, 'of-b belongs to another case'],
  ])('%s', async (_reason, change, message) => {
    const disk = testDisk();
    const store = await disk.open();
    await store.openCase(aNewCase({ id: 'a' }));
    await store.openCase(aNewCase({ id: 'b', orderNumber: '2' }));
    await store.recordInCase(aNewEntry('b', aStep(), { id: 'of-b' }));
    await expect(store.recordInCase(aNewEntry('a', aStep(), change))).rejects.toThrow(message);
    expect(await (await disk.openRaw()).caseSteps.count()).toBe(1);
  });

  test('a dispute cannot correct a step', async () => {
    const store = await testDisk().open();
    await store.openCase(aNewCase({ id: 'a' }));
    await store.recordInCase(aNewEntry('a', aStep(), { id: 'step' }));
    const dispute = { openedAt: START, reason: 'quality', has: [] } as const;
    await expect(
      store.recordInCase(aNewEntry('a', { kind: 'dispute', dispute }, { replaces: 'step' })),
    ).rejects.toThrow('step is none');
  });
});

describe('the list', () => {
  async function filled() {
    const disk = testDisk();
    const store = await disk.open();
    const of = (id: string, orderNumber: string, buyer: string) =>
      store.openCase(aNewCase({ id, orderNumber, buyer }));
    await of('a', 'A001', '小林');
    await of('b', 'B002', '小满');
    await of('c', 'C003', '阿木');
    await of('d', 'D004', '阿木');
    await store.recordInCase(aNewEntry('a', aStep({ nextAt: START + 900, note: '约好补发 XL' })));
    await store.recordInCase(aNewEntry('b', aStep({ nextAt: START + 800 })));
    await store.recordInCase(aNewEntry('c', aStep({ step: 'file', nextAt: START })));
    const ids = async (list: CaseList, search = '') =>
      (await store.pageCases(page(list, search))).cases.map(({ id }) => id);
    return { disk, store, ids };
  }

  test('comes newest first, a page at a time', async () => {
    const { store, ids } = await filled();
    expect(await ids('all')).toEqual(['d', 'c', 'b', 'a']);
    const second = await store.pageCases(page('all', '', 3, 3));
    expect(second).toMatchObject({ cases: [{ id: 'a' }], total: 4 });
  });

  test.each([
    ['buyer', '小满', ['b']],
    ['order number', 'c00', ['c']],
    ['note, whatever case and width', 'ｘl', ['a']],
    ['spaces around', ' 阿木 ', ['d', 'c']],
    ['nothing found', '无', []],
  ])('is searched by %s', async (_reason, search, found) => {
    expect(await (await filled()).ids('all', search)).toEqual(found);
  });

  test('the due ones are those whose date is reached, the longest overdue first', async () => {
    const { disk, store, ids } = await filled();
    disk.setClock(START + 700);
    expect(await ids('due')).toEqual([]);
    disk.setClock(START + 1_000);
    expect(await ids('due')).toEqual(['b', 'a']);
    expect(await ids('due', '小林')).toEqual(['a']);
    await store.recordInCase(aNewEntry('b', aStep({ step: 'verify' })));
    expect(await ids('due')).toEqual(['a']);
    expect((await store.pageCases(page('closed'))).dueCount).toBe(1);
  });

  test('the closed ones are those that were filed', async () => {
    expect(await (await filled()).ids('closed')).toEqual(['c']);
  });

  test('a case that cannot be read is left out and reported', async () => {
    const { disk, ids } = await filled();
    await (await disk.openRaw()).cases.update('b', { reason: 'weather' as never });
    expect(await ids('all')).toEqual(['d', 'c', 'a']);
    expect(disk.unreadable).toEqual([expect.objectContaining({ table: 'cases', key: 'b' })]);
  });
});

test('cases outlive the worker', async () => {
  const disk = testDisk();
  const first = await disk.open();
  const { id } = await first.openCase(aNewCase());
  const kept = await first.recordInCase(aNewEntry(id, aStep({ note: '电话没接' })));
  first.close();
  expect(await (await disk.open()).casesOfOrder('practice', '2026111400001')).toEqual([kept]);
});
