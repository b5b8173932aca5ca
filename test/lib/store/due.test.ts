import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../lib/chat/units';
import type { Store } from '../../../lib/store/open-store';
import { aNewCase, aNewEntry, aStep } from '../cases/make';
import { aCommitment, aReview } from '../due/make';
import { START, testDisk } from './test-store';

const BUYER = { site: 'practice', who: 'c1' };
/** 11:00 in the shop. */
const NEXT = START + HOUR_MS;

async function aCase(store: Store, nextAt: number, id = 'k1'): Promise<void> {
  await store.openCase(aNewCase({ id, orderNumber: id }));
  await store.recordInCase(aNewEntry(id, aStep({ nextAt }), { id: `${id}-step` }));
}

const kindsOf = (entries: readonly { kind: string }[]) => entries.map(({ kind }) => kind);

test('what is due of all kinds is listed in the order of its times, three days ahead', async () => {
  const store = await testDisk().open();
  await aCase(store, NEXT);
  await store.recordInCase(
    aNewEntry('k1', {
      kind: 'dispute',
      dispute: { openedAt: START, reason: 'quality', has: [] },
    }),
  );
  await aCase(store, START + 9 * DAY_MS, 'far');
  const { orderKey: _key, ...commitment } = aCommitment(START + 2 * HOUR_MS);
  await store.addCommitment({ ...commitment, state: 'open' });
  await store.saveReview(aReview(START - 29 * DAY_MS));
  const nextContactAt = START - (START % DAY_MS) - 8 * HOUR_MS + DAY_MS;
  await store.saveBuyer(BUYER, '小林', { tags: [], note: '补货', nextContactAt });
  const { entries, total, changesAt } = await store.listDue();
  expect(kindsOf(entries)).toEqual(['case', 'commitment', 'contact', 'dispute', 'review']);
  expect(total).toBe(5);
  expect(changesAt).toBe(NEXT);
});

describe('the browser is told', () => {
  test('once of each, of all that is due together, and by none of two workers twice', async () => {
    const disk = testDisk();
    const [one, other] = [await disk.open(), await disk.open()];
    await aCase(one, NEXT);
    await aCase(one, NEXT + 1, 'k2');
    expect(await one.takeDue()).toEqual({ alerts: [], openCount: 0, nextAt: NEXT });
    disk.setClock(NEXT + MINUTE_MS);
    const [a, b] = await Promise.all([one.takeDue(), other.takeDue()]);
    expect([...a.alerts, ...b.alerts].map(({ id }) => id).sort()).toEqual(['case|k1', 'case|k2']);
    expect(a.openCount).toBe(2);
    disk.setClock(NEXT + 5 * MINUTE_MS);
    expect((await one.takeDue()).alerts).toEqual([]);
  });

  test('no more than once a minute, whatever it is told of', async () => {
    const disk = testDisk();
    const store = await disk.open();
    await aCase(store, NEXT);
    await aCase(store, NEXT + 1_000, 'k2');
    disk.setClock(NEXT);
    expect((await store.takeDue()).alerts).toHaveLength(1);
    disk.setClock(NEXT + 2_000);
    const waits = await store.takeDue();
    expect(waits.alerts).toEqual([]);
    expect(waits.nextAt).toBeLessThanOrEqual(NEXT + MINUTE_MS + 1_000);
    disk.setClock(NEXT + MINUTE_MS + 1_000);
    expect((await store.takeDue()).alerts).toHaveLength(1);
  });

  test('again of another date, and again of what the browser would not tell', async () => {
    const disk = testDisk();
    const store = await disk.open();
    await aCase(store, NEXT);
    disk.setClock(NEXT);
    const { alerts } = await store.takeDue();
    await store.untellDue(alerts);
    disk.setClock(NEXT + MINUTE_MS);
    expect((await store.takeDue()).alerts).toHaveLength(1);
    await store.recordInCase(aNewEntry('k1', aStep({ step: 'verify', nextAt: NEXT + HOUR_MS })));
    disk.setClock(NEXT + HOUR_MS);
    expect((await store.takeDue()).alerts).toHaveLength(1);
  });

  test('not of a case that was filed, of a buyer who was written to, or where telling is off', async () => {
    const disk = testDisk();
    const store = await disk.open();
    await aCase(store, NEXT);
    await aCase(store, NEXT, 'k2');
    await store.saveBuyer(BUYER, '小林', { tags: ['常客'], note: '', nextContactAt: START - 1 });
    await store.recordInCase(aNewEntry('k1', aStep({ step: 'file' })));
    await store.markContacted(BUYER);
    await store.setSettings({ hasAlerts: false });
    disk.setClock(NEXT + HOUR_MS);
    expect(await store.takeDue()).toMatchObject({ alerts: [], openCount: 1 });
    await store.setSettings({ hasAlerts: true });
    expect((await store.takeDue()).alerts.map(({ id }) => id)).toEqual(['case|k2']);
    const { written } = await store.getBuyer(BUYER, '小林');
    expect(written).toEqual({ tags: ['常客'], note: '' });
  });

  test('what is done leaves no mark behind', async () => {
    const disk = testDisk();
    const [store, db] = [await disk.open(), await disk.openRaw()];
    await aCase(store, NEXT);
    disk.setClock(NEXT);
    await store.takeDue();
    expect(await db.dueTold.count()).toBe(1);
    await store.recordInCase(aNewEntry('k1', aStep({ step: 'file' })));
    await store.takeDue();
    expect(await db.dueTold.count()).toBe(0);
  });
});

describe('a notification of one thing leads to it', () => {
  test('as it stands now, and to the list once it is done or if it was about several', async () => {
    const disk = testDisk();
    const store = await disk.open();
    expect(await store.toldLast('due')).toBeUndefined();
    await aCase(store, NEXT);
    disk.setClock(NEXT);
    await store.takeDue();
    expect(await store.toldLast('due')).toMatchObject({ kind: 'case', caseId: 'k1' });
    await store.recordInCase(aNewEntry('k1', aStep({ step: 'file' })));
    expect(await store.toldLast('due')).toBeUndefined();
    await aCase(store, NEXT + HOUR_MS, 'k2');
    await aCase(store, NEXT + HOUR_MS, 'k3');
    disk.setClock(NEXT + HOUR_MS + 1_000);
    await store.takeDue();
    expect(await store.toldLast('due')).toBeUndefined();
  });

  test('so does that of a commitment', async () => {
    const disk = testDisk();
    const store = await disk.open();
    const { orderKey: _key, ...commitment } = aCommitment(NEXT, { madeAt: START });
    await store.addCommitment({ ...commitment, state: 'open' });
    disk.setClock(NEXT - MINUTE_MS);
    expect((await store.takeCommitmentAlerts()).alerts).toHaveLength(1);
    expect(await store.toldLast('commitments')).toMatchObject({
      kind: 'commitment',
      place: { site: 'practice', conversationKey: 'c1' },
    });
  });
});

test('a buyer of whom nothing but the day was written is not kept once written to', async () => {
  const disk = testDisk();
  const store = await disk.open();
  await store.saveBuyer(BUYER, '小林', { tags: [], note: '', nextContactAt: START });
  await store.markContacted(BUYER);
  expect((await store.getBuyer(BUYER, '小林')).written).toBeUndefined();
  await store.markContacted({ site: 'practice', who: 'nobody' });
  expect(disk.unreadable).toEqual([]);
});

test('open disputes are told of those orders alone, none once the case is filed', async () => {
  const store = await testDisk().open();
  const dispute = { openedAt: START - 1, reason: 'quality', has: [] } as const;
  for (const id of ['k1', 'k2']) {
    await store.openCase(aNewCase({ id, orderNumber: id }));
    await store.recordInCase(aNewEntry(id, { kind: 'dispute', dispute }));
  }
  const asked = () => store.openDisputes('practice', ['k1', 'other']);
  expect(await asked()).toEqual([{ orderNumber: 'k1', caseId: 'k1', openedAt: START - 1 }]);
  expect(await store.openDisputes('elsewhere', ['k1'])).toEqual([]);
  await store.recordInCase(aNewEntry('k1', aStep({ step: 'file' })));
  expect(await asked()).toEqual([]);
});

test('a case of version 10 is due as before, and its dispute too; what cannot be read stays', async () => {
  const disk = testDisk();
  const old = new Dexie('test', disk.idb);
  old.version(10).stores({
    settings: '&id',
    cases: '&id, orderKey, openedAt, dueAt',
    caseSteps: '++seq, &id, caseId',
    reviews: '&id, madeAt',
    commitments: '&id, orderKey, dueAt',
    alertMarks: '&id',
  });
  const row = { ...aNewCase({ id: 'k1' }), orderKey: 'practice|1', openedAt: START };
  await old.table('cases').add({ ...row, isClosed: false, words: '', dueAt: NEXT });
  await old.table('cases').add({ id: 'broken' });
  const dispute = { openedAt: START - 1, reason: 'quality', has: [] } as const;
  const entries = [aStep({ nextAt: NEXT }), { kind: 'dispute', dispute } as const];
  for (const [nth, event] of entries.entries()) {
    await old.table('caseSteps').add({ id: `e${nth}`, caseId: 'k1', recordedAt: START, event });
  }
  old.close();

  const store = await disk.open();
  expect(kindsOf((await store.listDue()).entries)).toEqual(['case', 'dispute']);
  const [kept] = await store.casesOfOrder('practice', '1');
  expect(kept?.entries).toHaveLength(2);
  expect(await (await disk.openRaw()).cases.count()).toBe(2);
});
