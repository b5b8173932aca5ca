import type { ChangeProgress, DoneChange, PhraseChange } from '../phrases/change';
import type { Phrase } from '../phrases/phrase';
import type { StoreContext } from './context';
import { type LibraryEdit, libraryEdit } from './library-edit';
import { callOffBatch, stagePhrases, takeStaged } from './phrase-stage';
import { forgetList } from './phrases';
import type { PhraseUndoRow } from './rows';

/** How many changes can be undone, one after another. */
const UNDO_MAX = 20;
/** Rows written before it is looked whether they are still wanted. */
const CHUNK = 500;

/** Changes of the library: each in one transaction, kept so that it can be undone. */
export function phraseChanges(context: StoreContext) {
  const { db, clock, onChange } = context;
  const tables = [
    db.phrases,
    db.phraseGroups,
    db.phraseLists,
    db.phraseUndo,
    db.phraseStage,
    db.starters,
  ];
  /** Changes under way in this worker; they end with it, and nothing of them is written then. */
  const running = new Map<string, ChangeProgress & { isCalledOff?: boolean }>();

  async function putAll(edit: LibraryEdit, phrases: readonly Phrase[], batch?: string) {
    const progress: ChangeProgress & { isCalledOff?: boolean } = { done: 0, total: phrases.length };
    if (batch !== undefined) running.set(batch, progress);
    for (let from = 0; from < phrases.length; from += CHUNK) {
      if (progress.isCalledOff) throw new Error('the change was called off');
      const chunk = phrases.slice(from, from + CHUNK);
      await edit.put(chunk);
      progress.done = from + chunk.length;
    }
    if (progress.isCalledOff) throw new Error('the change was called off');
  }

  /** In the transaction of the change. */
  async function keepUndo(row: PhraseUndoRow): Promise<void> {
    await db.phraseUndo.add(row);
    const surplus = (await db.phraseUndo.count()) - UNDO_MAX;
    if (surplus > 0) await db.phraseUndo.orderBy('seq').limit(surplus).delete();
  }

  return {
    /** @throws Error naming a code that two phrases would have, or if the batch was called off; nothing is stored then. */
    async changePhrases(change: PhraseChange): Promise<DoneChange> {
      const { kind, rename, put = [], batch, remove, restore, move, groups, starters } = change;
      const done: DoneChange = { id: crypto.randomUUID(), kind, at: clock(), count: 0 };
      try {
        await db.transaction('rw', tables, async () => {
          await forgetList(db);
          const edit = await libraryEdit(db);
          if (rename) await edit.rename(rename.from, rename.to);
          const staged = batch === undefined ? [] : await takeStaged(db, batch);
          await putAll(edit, [...put, ...staged], batch);
          if (remove) await edit.remove(remove, done.at);
          if (restore) await edit.restore(restore);
          if (move) await edit.move(move.ids, move.group, move.beforeId);
          if (groups) await edit.orderGroups(groups);
          const { before, added, groupsBefore } = await edit.finish();
          const undo: PhraseUndoRow = {
            id: done.id,
            kind,
            at: done.at,
            before,
            added,
            groups: groupsBefore,
          };
          if (starters) {
            undo.starters = await db.starters.toArray();
            await db.starters.clear();
            await db.starters.bulkPut(starters);
          }
          done.count = before.length + added.length;
          await keepUndo(undo);
        });
      } finally {
        if (batch !== undefined) running.delete(batch);
      }
      onChange(['phrases']);
      return done;
    },

    stagePhrases: (batch: string, phrases: readonly Phrase[]) =>
      stagePhrases(db, batch, phrases, clock()),

    async changeProgress(batch: string): Promise<ChangeProgress> {
      const { done, total } = running.get(batch) ?? { done: 0, total: 0 };
      return { done, total };
    },

    async callOffBatch(batch: string): Promise<null> {
      const progress = running.get(batch);
      if (progress) progress.isCalledOff = true;
      return callOffBatch(db, batch);
    },

    async lastChange(): Promise<DoneChange | null> {
      const row = await db.phraseUndo.orderBy('seq').last();
      if (!row) return null;
      const { id, kind, at, before, added } = row;
      return { id, kind, at, count: before.length + added.length };
    },

    /** @throws Error if something was changed since. */
    async undoChange(id: string): Promise<null> {
      await db.transaction('rw', tables, async () => {
        const row = await db.phraseUndo.orderBy('seq').last();
        if (row?.id !== id) throw new Error('only the newest change can be undone');
        await forgetList(db);
        await db.phrases.bulkDelete(row.added);
        await db.phrases.bulkPut(row.before);
        await db.phraseGroups.clear();
        await db.phraseGroups.bulkPut(row.groups);
        if (row.starters) {
          await db.starters.clear();
          await db.starters.bulkPut(row.starters);
        }
        await db.phraseUndo.delete(row.seq as number);
      });
      onChange(['phrases']);
      return null;
    },

    /** Only what is in the recycle bin. Earlier changes would bring it back, so none of them can be undone any more. */
    async purgePhrases(ids: readonly string[]): Promise<null> {
      await db.transaction('rw', db.phrases, db.phraseUses, db.phraseUndo, async () => {
        const rows = await db.phrases.bulkGet([...ids]);
        const gone = rows.flatMap((row) => (row?.removedAt === undefined ? [] : [row.id]));
        await db.phrases.bulkDelete(gone);
        await db.phraseUses.bulkDelete(gone);
        await db.phraseUndo.clear();
      });
      onChange(['phrases', 'phraseUses']);
      return null;
    },
  };
}
