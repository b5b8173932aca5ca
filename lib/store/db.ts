import Dexie, { type Transaction } from 'dexie';
import { codeKey, type Phrase } from '../phrases/phrase';
import type { PhraseRow } from './rows';
import type { KefuDb } from './tables';
import { layOutCases } from './upgrade-cases';
import { layOutColumns } from './upgrade-columns';
import { layOutOrders } from './upgrade-orders';

export type { KefuDb };

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
  db.version(3)
    .stores({
      phrases: '&id, group, codeKey, removedAt',
      phraseUses: '&id',
      phraseGroups: '&name',
      phraseLists: '&id',
      phraseUndo: '++seq, &id',
      phraseStage: '++seq, batch',
      starters: '&id',
      choices: '++seq',
    })
    .upgrade(splitUses);
  db.version(4)
    .stores({
      orders: '&key, openAt, remindedAt, [site+buyer]',
      attempts: '&id, orderKey, [site+buyer]',
      alertMarks: '&id',
    })
    .upgrade(layOutOrders);
  db.version(5)
    .stores({ attemptColumns: '&number' })
    // Dexie keeps an upgrade's transaction over an `await` only if the function itself is async.
    .upgrade(async () => {
      await layOutColumns(db);
    });
  db.version(6).stores({ ruleChanges: '++seq, ruleId' });
  db.version(7).stores({ goods: '&key, site' });
  db.version(9).stores({ commitments: '&id, orderKey, dueAt' });
  db.version(10).stores({
    cases: '&id, orderKey, openedAt, dueAt',
    caseSteps: '++seq, &id, caseId',
    reviews: '&id, madeAt',
  });
  db.version(11).stores({ buyers: '&key' });
  db.version(12).stores({ serviceDays: '&key, day', serviceColumns: '&day' });
  db.version(13).stores({
    pairings: '&id, position',
    pairingUses: '&id, [pairingId+bought], [site+buyer]',
  });
  db.version(14)
    .stores({
      buyers: '&key, nextContactAt',
      cases: '&id, orderKey, openedAt, dueAt, disputedAt',
      dueTold: '&occasion',
    })
    .upgrade(async (step) => {
      await layOutCases(step);
    });
  db.on('populate', async () => {
    await db.phrases.bulkAdd(initialPhrases.map((phrase, at) => phraseRowOf(phrase, at)));
    await db.starters.bulkAdd([...initialPhrases]);
    const names = [...new Set(initialPhrases.map(({ group }) => group))];
    await db.phraseGroups.bulkAdd(names.map((name, position) => ({ name, position })));
  });
  return db;
}

/** The stored form of a phrase that is not in the recycle bin. */
export function phraseRowOf(phrase: Phrase, position: number): PhraseRow {
  const row = { ...phrase, position };
  return phrase.code === undefined ? row : { ...row, codeKey: codeKey(phrase.code) };
}

/** Until version 2 a phrase held its own count, had no tags and could not be changed: each is as the starter set had it. */
async function splitUses(step: Transaction): Promise<void> {
  const rows = (await step.table('phrases').toArray()).sort((a, b) => a.position - b.position);
  const groups = new Set<string>();
  for (const { uses, lastUsedAt, position, ...rest } of rows) {
    const phrase = { tags: [], ...rest };
    await step.table('phrases').put(phraseRowOf(phrase, position));
    await step.table('starters').put(phrase);
    groups.add(phrase.group);
    if (uses > 0)
      await step.table('phraseUses').put({ id: phrase.id, uses, lastUsedAt: lastUsedAt ?? 0 });
  }
  await step
    .table('phraseGroups')
    .bulkPut([...groups].map((name, position) => ({ name, position })));
}
