import Dexie, { type Table } from 'dexie';
import type { SeenOrder } from '../chat/seen-order';
import type { ShopSettings } from '../chat/settings';
import type { EpochMs } from '../chat/units';
import type { Phrase } from '../phrases/phrase';
import type { Attempt, Outcome } from '../reminders/attempt';

/** The one row of `settings`: only what the shop has set, so that a default may still change. */
export interface SettingsRow {
  id: 'shop';
  overrides: Partial<ShopSettings>;
}

export interface PhraseRow extends Phrase {
  /** Place in the list, ascending. */
  position: number;
}

export interface OrderRow extends SeenOrder {
  /** `orderKey(site, number)`. */
  key: string;
  /** When what we know of it last changed. */
  changedAt: EpochMs;
}

export type AttemptRow = Omit<Attempt, 'outcomes'>;

export interface OutcomeRow extends Outcome {
  /** Order of entry, given by the database: holds even if the clock is set back. */
  seq?: number;
}

/** A piece of the list of all attempts, see `attempt-list.ts`. */
export interface BlockRow {
  /** From 0, without gaps. */
  number: number;
  size: number;
  /** A line for each attempt, oldest first. */
  lines: string;
}

/** A shop's own way to read a site, and whether the site is read at all. */
export interface SiteProfileRow {
  /** Id of the profile; that of a built-in one where the row is about it. */
  id: string;
  /** The profile as JSON; absent where only a built-in one is switched. */
  text?: string;
  isEnabled: boolean;
  savedAt: EpochMs;
  /** Taken away by the shop; kept so that it can be undone. */
  removedAt?: EpochMs;
}

export interface KefuDb extends Dexie {
  settings: Table<SettingsRow, string>;
  phrases: Table<PhraseRow, string>;
  orders: Table<OrderRow, string>;
  attempts: Table<AttemptRow, string>;
  attemptBlocks: Table<BlockRow, number>;
  outcomes: Table<OutcomeRow, number, OutcomeRow>;
  siteProfiles: Table<SiteProfileRow, string>;
}

export interface DbOptions {
  name: string;
  /** Otherwise the browser's. */
  idb?: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };
  /** Installed once, when the database is created. */
  initialPhrases: readonly Phrase[];
}

/**
 * `strict` durability: a transaction is complete when it is on the disk, so what was shown as saved survives the
 * machine dying.
 */
export function createDb({ name, idb, initialPhrases }: DbOptions): KefuDb {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', ...idb }) as KefuDb;
  db.version(1).stores({
    settings: '&id',
    phrases: '&id, position',
    orders: '&key',
    attempts: '&id, orderKey',
    attemptBlocks: '&number',
    outcomes: '++seq, &id, attemptId',
  });
  db.version(2).stores({ siteProfiles: '&id' });
  db.on('populate', async () => {
    await db.phrases.bulkAdd(initialPhrases.map((phrase, position) => ({ ...phrase, position })));
  });
  return db;
}
