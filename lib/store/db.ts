import Dexie, { type Table, type Transaction } from 'dexie';
import { codeKey, type Phrase, type PhraseUse } from '../phrases/phrase';
import type {
  AlertMarkRow,
  AttemptRow,
  BlockRow,
  ChoiceRow,
  OrderRow,
  OutcomeRow,
  PhraseGroupRow,
  PhraseListRow,
  PhraseRow,
  PhraseUndoRow,
  SettingsRow,
  SiteProfileRow,
  StagedRow,
  StarterRow,
} from './rows';
import { layOutOrders } from './upgrade-orders';

export interface KefuDb extends Dexie {
  settings: Table<SettingsRow, string>;
  phrases: Table<PhraseRow, string>;
  phraseUses: Table<PhraseUse, string>;
  phraseGroups: Table<PhraseGroupRow, string>;
  phraseLists: Table<PhraseListRow, string>;
  phraseUndo: Table<PhraseUndoRow, number, PhraseUndoRow>;
  phraseStage: Table<StagedRow, number, StagedRow>;
  starters: Table<StarterRow, string>;
  choices: Table<ChoiceRow, number, ChoiceRow>;
  orders: Table<OrderRow, string>;
  attempts: Table<AttemptRow, string>;
  attemptBlocks: Table<BlockRow, number>;
  outcomes: Table<OutcomeRow, number, OutcomeRow>;
  siteProfiles: Table<SiteProfileRow, string>;
  alertMarks: Table<AlertMarkRow, string>;
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
