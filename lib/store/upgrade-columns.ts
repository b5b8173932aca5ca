import { COLUMNS_SIZE, rebuildBlock } from './attempt-columns';
import { idsInList, listSize } from './attempt-list';
import type { KefuDb } from './tables';

/** Until version 4 there were no columns, and attempts did not remember their place. Piece by piece: they may be many. */
export async function layOutColumns(db: KefuDb): Promise<void> {
  const total = await listSize(db);
  for (let from = 0; from < total; from += COLUMNS_SIZE) {
    const ids = await idsInList(db, from, COLUMNS_SIZE);
    const rows = await db.attempts.bulkGet(ids);
    await db.attempts.bulkPut(
      rows.flatMap((row, index) => (row ? { ...row, ordinal: from + index } : [])),
    );
  }
  // Only now: the first reminder of an order may lie in another block.
  for (let number = 0; number * COLUMNS_SIZE < total; number += 1) {
    // Rows that cannot be read are reported when the figures are read.
    await rebuildBlock({ db, onUnreadable: () => {} }, number);
  }
}
