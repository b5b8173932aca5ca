/**
 * The conversations of each day as columns of numbers, so that a year of them is counted without reading its rows.
 * Whatever changes a row marks its day (`markDay`, in the same transaction); the day is laid out anew at the next reading.
 */

import { columnsOf, type DayBlock, type ServiceColumns } from '../service/figures/columns';
import { areServiceColumns } from '../service/figures/columns-check';
import { NO_DAY } from '../service/service-day';
import type { StoreContext } from './context';
import { readRows, rowReader } from './readable';
import { serviceDayRow } from './row-checks';
import type { KefuDb } from './tables';

/** To be called in the changing transaction. */
export async function markDay(db: KefuDb, day: string): Promise<void> {
  const row = await db.serviceColumns.get(day);
  if (!row || row.columns) await db.serviceColumns.put({ day });
}

export interface ServiceBlocks {
  blocks: DayBlock[];
  /** Messages without a day, if there are any. */
  noDay?: ServiceColumns;
  /** Rows of the days laid out now that cannot be read. */
  unreadable: number;
}

/**
 * The days from `since` on; all of them where there are messages without a day, which may be of any. Each marked one is
 * laid out in a transaction of its own, so that nothing written meanwhile waits for all.
 *
 * @param since - `2026-11-22`
 */
export async function readServiceColumns(
  context: StoreContext,
  since: string,
): Promise<ServiceBlocks> {
  const { db } = context;
  const isAll = (await db.serviceColumns.get(NO_DAY)) !== undefined;
  const rows = await db.serviceColumns
    .where('day')
    .aboveOrEqual(isAll ? NO_DAY : since)
    .toArray();
  const found: ServiceBlocks = { blocks: [], unreadable: 0 };
  for (const { day, columns: stored } of rows) {
    const laid = areServiceColumns(stored) ? undefined : await layOutDay(context, day);
    const columns = laid?.columns ?? (stored as ServiceColumns);
    found.unreadable += laid?.unreadable ?? 0;
    if (day === NO_DAY) found.noDay = columns;
    else found.blocks.push({ day, columns });
  }
  return found;
}

async function layOutDay(context: StoreContext, day: string) {
  const { db } = context;
  const read = rowReader(context, 'serviceDays', serviceDayRow);
  return db.transaction('rw', db.serviceDays, db.serviceColumns, async () => {
    const stored = await db.serviceDays.where('day').equals(day).toArray();
    const rows = readRows(read, stored);
    const columns = columnsOf(rows);
    const unreadable = stored.length - rows.length;
    // One that cannot be read is counted each time, so its day is laid out each time.
    if (unreadable === 0) await db.serviceColumns.put({ day, columns });
    return { columns, unreadable };
  });
}
