import { expect, test } from 'vitest';
import { readDays } from '../../../lib/service/read-days';
import type { SeenService } from '../../../lib/service/service-day';
import { at, thread } from '../service/make';
import { testDisk } from './test-store';

const ZONE = 'Asia/Shanghai';
const LINES = ['b 14:00', 'a 14:02', 'b 14:10', 'a 14:14', 'b 23:50', 'a 09:00 2026-11-23'];
const TODAY = { kind: 'range', from: '2026-11-22', to: '2026-11-22' } as const;

const seeing = (lines: readonly string[], who = 7, zone = ZONE): SeenService => ({
  who,
  zone,
  days: readDays(thread(...lines), { zone }),
});

async function open() {
  const disk = testDisk();
  disk.setClock(at('10:00', '2026-11-23'));
  return { disk, store: await disk.open() };
}

test('what is seen of a thread stands in the figures, and once only', async () => {
  const { disk, store } = await open();
  await store.seeService(seeing(LINES));
  const before = await store.serviceOfPeriod(TODAY);
  expect(before.whole).toMatchObject({ buyer: 3, agent: 2, all: { count: 3 }, overnight: 1 });
  await store.seeService(seeing(LINES));
  await store.seeService(seeing(LINES.slice(2)));
  await store.seeService(seeing(LINES.slice(0, 3)));
  expect(await store.serviceOfPeriod(TODAY)).toEqual(before);
  expect(disk.changes).toEqual([['service']]);
});

test('two windows and a worker that was ended in between tell the same', async () => {
  const { disk, store } = await open();
  await Promise.all([
    store.seeService(seeing(LINES.slice(3))),
    store.seeService(seeing(LINES.slice(0, 4))),
    store.seeService(seeing(LINES, 8)),
  ]);
  await store.serviceOfPeriod(TODAY);
  const other = await disk.open();
  await other.seeService(seeing(LINES));
  const { whole } = await other.serviceOfPeriod(TODAY);
  expect(whole).toMatchObject({ conversations: 2, buyer: 6, agent: 4, all: { count: 6 } });
});

test('no word and no name of a buyer is kept', async () => {
  const { disk, store } = await open();
  await store.seeService(seeing(LINES));
  const db = await disk.openRaw();
  const [row] = await db.serviceDays.toArray();
  expect(Object.keys(row ?? {}).sort()).toEqual([
    'agent',
    'buyer',
    'day',
    'key',
    'unsure',
    'untimedAgent',
    'untimedBuyer',
    'who',
    'zone',
  ]);
});

test('what is seen later changes figures that were laid out before', async () => {
  const { store } = await open();
  await store.seeService(seeing(LINES.slice(0, 2)));
  expect((await store.serviceOfPeriod(TODAY)).whole.all.count).toBe(1);
  await store.seeService(seeing(LINES.slice(0, 4)));
  expect((await store.serviceOfPeriod(TODAY)).whole.all.count).toBe(2);
});

test('a day is not added to from another zone, in which the same words are other instants', async () => {
  const { store } = await open();
  await store.seeService(seeing(LINES.slice(0, 4)));
  const moved = seeing(LINES.slice(0, 4));
  const hour = 3_600_000;
  const days = moved.days.map((day) => ({
    ...day,
    buyer: day.buyer.map((one) => one - hour),
    agent: day.agent.map((turn) => ({ ...turn, at: turn.at - hour, starts: [] })),
  }));
  await store.seeService({ ...moved, zone: 'Asia/Tokyo', days });
  expect((await store.serviceOfPeriod(TODAY)).whole.buyer).toBe(2);
});

test('a row that cannot be read is left as it is, left out and counted', async () => {
  const { disk, store } = await open();
  await store.seeService(seeing(LINES, 7));
  await store.seeService(seeing(LINES, 8));
  const db = await disk.openRaw();
  await db.serviceDays.update('7|2026-11-22', { buyer: 'x' } as never);
  await store.seeService(seeing(['b 08:00', 'a 08:01'], 9));
  for (const _ of [1, 2]) {
    const { whole, unreadable } = await store.serviceOfPeriod(TODAY);
    expect([whole.conversations, unreadable]).toEqual([2, 1]);
  }
  await store.seeService(seeing(['b 08:00'], 7));
  expect((await db.serviceDays.get('7|2026-11-22'))?.buyer).toBe('x');
  expect(disk.unreadable[0]).toMatchObject({ table: 'serviceDays', key: '7|2026-11-22' });
});

test('columns that cannot be read are laid out anew', async () => {
  const { disk, store } = await open();
  await store.seeService(seeing(LINES));
  const before = await store.serviceOfPeriod(TODAY);
  const db = await disk.openRaw();
  const row = await db.serviceColumns.get('2026-11-22');
  const columns = { ...row?.columns, responder: new Uint16Array([9, 9]) };
  await db.serviceColumns.put({ day: '2026-11-22', columns: columns as never });
  expect(await store.serviceOfPeriod(TODAY)).toEqual(before);
});

test('days before the period are not in it, whether messages without a day are kept or not', async () => {
  const { store } = await open();
  await store.seeService(seeing(['b 14:00 2026-11-01', 'a 14:01 2026-11-01', ...LINES]));
  const before = await store.serviceOfPeriod(TODAY);
  expect(before).toMatchObject({ whole: { buyer: 3, all: { count: 3 } }, noDay: 0 });
  await store.seeService(seeing(['b 14:00 2026-11-01', 'b', 'a 14:01 2026-11-01', 'b'], 9));
  expect(await store.serviceOfPeriod(TODAY)).toEqual({ ...before, noDay: 1 });
});

test('all of it is forgotten at once, and told', async () => {
  const { disk, store } = await open();
  await store.seeService(seeing([...LINES, 'a']));
  await store.clearService();
  expect(disk.changes.at(-1)).toEqual(['service']);
  const { whole, noDay } = await store.serviceOfPeriod(TODAY);
  expect([whole.conversations, noDay]).toEqual([0, 0]);
  const db = await disk.openRaw();
  expect(await db.serviceDays.count()).toBe(0);
});
