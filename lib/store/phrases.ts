import { type PackedPhrases, packPhrases } from '../phrases/packed-phrases';
import type { Phrase, PhraseUse, RemovedPhrase } from '../phrases/phrase';
import type { StoreContext } from './context';
import type { KefuDb } from './db';
import { readRows, rowReader } from './readable';
import { phraseRow, phraseUseRow } from './row-checks';

/** The library as it is read; `phrase-changes.ts` changes it. */
export function phrasesStore(context: StoreContext) {
  const { db, clock, onChange } = context;
  const read = rowReader(context, 'phrases', phraseRow);
  const readUse = rowReader(context, 'phraseUses', phraseUseRow);
  const readStarter = rowReader(context, 'starters', phraseRow);

  async function readAll(): Promise<Phrase[]> {
    const rows = await db.phrases.toArray();
    const groups = await db.phraseGroups.toArray();
    const place = new Map(groups.map(({ name, position }) => [name, position]));
    const inOrder = rows
      .filter(({ removedAt }) => removedAt === undefined)
      .sort(
        (a, b) =>
          (place.get(a.group) ?? groups.length) - (place.get(b.group) ?? groups.length) ||
          a.position - b.position,
      );
    return readRows(read, inOrder);
  }

  return {
    /** In the shop's order, without the recycle bin. Laid by until the next change: see `forgetList`. */
    async listPhrases(): Promise<PackedPhrases> {
      const laidBy = await db.phraseLists.get('columns');
      if (laidBy) return laidBy.text;
      return db.transaction('rw', db.phrases, db.phraseGroups, db.phraseLists, async () => {
        const text = packPhrases(await readAll());
        await db.phraseLists.put({ id: 'columns', text });
        return text;
      });
    },

    async listGroups(): Promise<string[]> {
      const groups = await db.phraseGroups.toArray();
      return groups.sort((a, b) => a.position - b.position).map(({ name }) => name);
    },

    async listRemovedPhrases(): Promise<RemovedPhrase[]> {
      const rows = await db.phrases.orderBy('removedAt').reverse().toArray();
      return rows.flatMap((row) => {
        const phrase = read(row);
        return phrase && row.removedAt !== undefined
          ? [{ ...phrase, removedAt: row.removedAt }]
          : [];
      });
    },

    async listStarters(): Promise<Phrase[]> {
      return readRows(readStarter, await db.starters.toArray());
    },

    async listPhraseUses(): Promise<PhraseUse[]> {
      return readRows(readUse, await db.phraseUses.toArray());
    },

    /** Counts a use. A phrase that is gone meanwhile has nothing to count. */
    async markPhraseUsed(id: string): Promise<null> {
      const isCounted = await db.transaction('rw', db.phrases, db.phraseUses, async () => {
        if (!(await db.phrases.get(id))) return false;
        const stored = await db.phraseUses.get(id);
        const use = stored && readUse(stored);
        if (stored && !use) return false;
        await db.phraseUses.put({ id, uses: (use?.uses ?? 0) + 1, lastUsedAt: clock() });
        return true;
      });
      if (isCounted) onChange(['phraseUses']);
      return null;
    },
  };
}

/** In the transaction of whatever changes the library. */
export async function forgetList(db: KefuDb): Promise<void> {
  await db.phraseLists.clear();
}
