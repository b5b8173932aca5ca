/** Rows on their way into the library: sent ahead in pieces, so that one change can take them all at once. */

import { type EpochMs, HOUR_MS } from '../chat/units';
import type { Phrase } from '../phrases/phrase';
import type { KefuDb } from './db';

/** A batch that nobody has taken by then was left by a page that is gone. */
const STALE_AFTER_MS = HOUR_MS;

export async function stagePhrases(
  db: KefuDb,
  batch: string,
  phrases: readonly Phrase[],
  now: EpochMs,
): Promise<null> {
  await db.transaction('rw', db.phraseStage, async () => {
    await db.phraseStage.filter(({ at }) => now - at > STALE_AFTER_MS).delete();
    await db.phraseStage.add({ batch, at: now, phrases: [...phrases] });
  });
  return null;
}

/** Takes the batch out, in the transaction of the change. @throws Error if there is none of that name. */
export async function takeStaged(db: KefuDb, batch: string): Promise<Phrase[]> {
  const rows = await db.phraseStage.where('batch').equals(batch).sortBy('seq');
  if (rows.length === 0) throw new Error('there is no such batch');
  await db.phraseStage.bulkDelete(rows.flatMap(({ seq }) => seq ?? []));
  return rows.flatMap(({ phrases }) => phrases);
}

export async function callOffBatch(db: KefuDb, batch: string): Promise<null> {
  await db.phraseStage.where('batch').equals(batch).delete();
  return null;
}
