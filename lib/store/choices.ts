import { CHOICES_MAX, type Choice } from '../phrases/choice';
import type { StoreContext } from './context';
import { readRows, rowReader } from './readable';
import { choiceRow } from './row-checks';

/** Deleting one by one would cost each insertion a count. */
const SPARE = 200;

/** What the agent inserted after which words of a buyer. */
export function choicesStore(context: StoreContext) {
  const { db, clock, onChange } = context;
  const read = rowReader(context, 'choices', choiceRow);

  return {
    /** The newest `CHOICES_MAX`, oldest first. */
    async listChoices(): Promise<Choice[]> {
      const rows = await db.choices.orderBy('seq').reverse().limit(CHOICES_MAX).toArray();
      return readRows(read, rows.reverse());
    },

    /** Told to nobody: the page that made it has learnt it, and the others are not to learn all anew for one. */
    async addChoice({ text, phraseId }: Omit<Choice, 'at'>): Promise<null> {
      await db.transaction('rw', db.choices, async () => {
        await db.choices.add({ text, phraseId, at: clock() });
        const surplus = (await db.choices.count()) - CHOICES_MAX;
        if (surplus > SPARE) await db.choices.orderBy('seq').limit(surplus).delete();
      });
      return null;
    },

    async clearChoices(): Promise<null> {
      await db.choices.clear();
      onChange(['choices']);
      return null;
    },
  };
}
