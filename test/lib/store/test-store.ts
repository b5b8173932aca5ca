import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { onTestFinished } from 'vitest';
import type { SeenOrder } from '../../../lib/chat/seen-order';
import { unpackPhrases } from '../../../lib/phrases/packed-phrases';
import type { Phrase } from '../../../lib/phrases/phrase';
import type { NewAttempt } from '../../../lib/reminders/attempt';
import type { ChangedTable, UnreadableRow } from '../../../lib/store/context';
import { createDb } from '../../../lib/store/db';
import { openStore, type Store } from '../../../lib/store/open-store';

export const START = Date.UTC(2026, 10, 14, 3, 0);

export const PHRASES: Phrase[] = [
  {
    id: 'z',
    group: '催付',
    title: '核对地址',
    body: '亲，核对一下地址',
    stages: ['unpaid'],
    tags: [],
  },
  { id: 'a', group: '接待', title: '欢迎', body: '亲，在的', tags: [], stages: [] },
];

/** One disk, on which any number of stores (as of several workers) can be opened. */
export function testDisk({ initialPhrases = PHRASES } = {}) {
  const idb = { indexedDB: new IDBFactory(), IDBKeyRange };
  const changes: ChangedTable[][] = [];
  const unreadable: UnreadableRow[] = [];
  let now = START;
  const options = { name: 'test', idb, initialPhrases };
  return {
    idb,
    changes,
    unreadable,
    /** Each reading of the clock is a millisecond later. */
    setClock: (at: number) => {
      now = at;
    },
    async open() {
      const store = await openStore({
        ...options,
        clock: () => now++,
        onChange: (tables) => changes.push(tables),
        onUnreadable: (row) => unreadable.push(row),
      });
      onTestFinished(store.close);
      return store;
    },
    /** The tables themselves, to look at or to damage. */
    async openRaw() {
      const db = createDb(options);
      await db.open();
      onTestFinished(() => db.close());
      return db;
    },
  };
}

export function anAttempt(change: Partial<NewAttempt> = {}): NewAttempt {
  return {
    id: crypto.randomUUID(),
    site: 'practice',
    orderNumber: '2026111400001',
    conversationKey: 'c1',
    buyer: '小林',
    amountFen: 12_900,
    channel: 'chat',
    ...change,
  };
}

export function aSeenOrder(change: Partial<SeenOrder> = {}): SeenOrder {
  return {
    site: 'practice',
    number: '2026111400001',
    conversationKey: 'c1',
    buyer: '小林',
    status: 'unpaid',
    ...change,
  };
}

export const phrasesOf = async (store: Store): Promise<Phrase[]> =>
  unpackPhrases(await store.listPhrases());
