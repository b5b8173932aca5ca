import type { Phrase } from '../phrases/phrase';
import type { StoreContext } from './context';
import { readRows, rowReader } from './readable';
import { phraseRow } from './row-checks';

export function phrasesStore(context: StoreContext) {
  const { db, clock, onChange } = context;
  const read = rowReader(context, 'phrases', phraseRow);

  return {
    /** In the shop's order. */
    async listPhrases(): Promise<Phrase[]> {
      return readRows(read, await db.phrases.orderBy('position').toArray());
    },

    /** Counts a use. A phrase that is gone meanwhile has nothing to count. */
    async markPhraseUsed(id: string): Promise<null> {
      const isCounted = await db.transaction('rw', db.phrases, async () => {
        const row = await db.phrases.get(id);
        const phrase = row && read(row);
        if (!phrase) return false;
        await db.phrases.update(id, { uses: phrase.uses + 1, lastUsedAt: clock() });
        return true;
      });
      if (isCounted) onChange(['phrases']);
      return null;
    },
  };
}
