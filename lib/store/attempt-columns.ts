/**
 * All attempts in the order they were made, as columns of numbers: enough to count what came of them without reading
 * them. The sister of `attempt-list.ts`: there the words to search, here the numbers to count, apart because a search
 * needs none of these and the figures none of those. Both go by an attempt's place in the order they were made.
 *
 * The price is the same: whatever changes an attempt or its outcomes must call `keepColumns` in its transaction. A block
 * that cannot be read, or is not as long as the list says, is built anew from the rows.
 */

import type { Attempt } from '../reminders/attempt';
import {
  type AttemptColumns,
  areColumns,
  type ColumnBlock,
  emptyColumns,
  writeCells,
} from '../reminders/figures/columns';
import { idsInList, listSize, placesInList } from './attempt-list';
import { attemptReader } from './attempt-outcomes';
import type { StoreContext } from './context';
import type { AttemptRow } from './rows';
import type { KefuDb } from './tables';

/** Attempts in a block: some 44 kB, below the 64 kB from which Chromium keeps a value in a file of its own. */
export const COLUMNS_SIZE = 1_000;

type Context = Pick<StoreContext, 'db' | 'onUnreadable'>;

/** Puts what these attempts, all of one order, now are into their cells. To be called in the changing transaction. */
export async function keepColumns(context: Context, attempts: readonly Attempt[]): Promise<void> {
  const { db } = context;
  const [one] = attempts;
  if (!one) return;
  const rows = await db.attempts.where('orderKey').equals(one.orderKey).toArray();
  const places = await placesOf(db, rows);
  const order = Math.min(...places.values());
  const placed = attempts.flatMap((attempt) => {
    const place = places.get(attempt.id);
    return place === undefined ? [] : { attempt, place };
  });
  for (const [number, changed] of Map.groupBy(placed, ({ place }) => blockOf(place))) {
    const columns = await readBlock(db, number);
    const isWritten = changed.every(({ attempt, place }) => {
      const cell = place - number * COLUMNS_SIZE;
      if (!columns || cell > columns.size) return false;
      writeCells(columns, cell, attempt, order);
      return true;
    });
    if (columns && isWritten) await db.attemptColumns.put({ number, columns });
    else await rebuildBlock(context, number);
  }
}

const blockOf = (place: number): number => Math.floor(place / COLUMNS_SIZE);

/** A block that is not there yet is empty. `undefined`: it cannot be read. */
async function readBlock(db: KefuDb, number: number): Promise<AttemptColumns | undefined> {
  const row = await db.attemptColumns.get(number);
  if (!row) return emptyColumns(COLUMNS_SIZE);
  return areColumns(row.columns, COLUMNS_SIZE, number * COLUMNS_SIZE) ? row.columns : undefined;
}

/**
 * Places by id. Rows remember theirs; if one does not, the list knows.
 *
 * No `await` for each row: after some hundred that wait for nothing Dexie takes the transaction for left.
 */
async function placesOf(db: KefuDb, rows: readonly AttemptRow[]): Promise<Map<string, number>> {
  const places = new Map<string, number>();
  const lost = new Set<string>();
  for (const { id, ordinal } of rows) {
    if (ordinal !== undefined && Number.isSafeInteger(ordinal)) places.set(id, ordinal);
    else lost.add(id);
  }
  if (lost.size > 0) for (const [id, place] of await placesInList(db, lost)) places.set(id, place);
  return places;
}

/**
 * All columns, for the figures. Mends what cannot be read, each block in a transaction of its own: hundreds take a
 * minute, and an outcome entered meanwhile must not wait for them.
 */
export async function readColumns(context: Context): Promise<ColumnBlock[]> {
  const { db } = context;
  const read = () =>
    db.transaction('r', db.attemptBlocks, db.attemptColumns, async () => readWhole(db));
  const { blocks, broken } = await read();
  if (broken.length === 0) return blocks;
  for (const number of broken) {
    await db.transaction(
      'rw',
      db.attempts,
      db.attemptBlocks,
      db.attemptColumns,
      db.outcomes,
      async () => {
        await rebuildBlock(context, number);
      },
    );
  }
  return (await read()).blocks;
}

async function readWhole(db: KefuDb): Promise<{ blocks: ColumnBlock[]; broken: number[] }> {
  const total = await listSize(db);
  const rows = await db.attemptColumns.toArray();
  const byNumber = new Map(rows.map((row) => [row.number, row.columns]));
  const blocks: ColumnBlock[] = [];
  const broken: number[] = [];
  for (let firstOrdinal = 0; firstOrdinal < total; firstOrdinal += COLUMNS_SIZE) {
    const number = blockOf(firstOrdinal);
    const columns = byNumber.get(number);
    const size = Math.min(COLUMNS_SIZE, total - firstOrdinal);
    if (areColumns(columns, COLUMNS_SIZE, firstOrdinal) && columns.size === size) {
      blocks.push({ firstOrdinal, columns });
    } else broken.push(number);
  }
  return { blocks, broken };
}

/** Lays a block out from the rows. One that cannot be read keeps an empty cell, so that the others keep their places. */
export async function rebuildBlock(context: Context, number: number): Promise<void> {
  const { db } = context;
  const ids = await idsInList(db, number * COLUMNS_SIZE, COLUMNS_SIZE);
  const found = await db.attempts.bulkGet(ids);
  const rows = found.filter((row) => row !== undefined);
  const attempts = new Map(
    (await attemptReader(context).withOutcomes(rows)).map((attempt) => [attempt.id, attempt]),
  );
  const orders = await firstPlaces(db, [...new Set(rows.map(({ orderKey }) => orderKey))]);
  const columns = emptyColumns(COLUMNS_SIZE);
  for (const [cell, id] of ids.entries()) {
    const attempt = attempts.get(id);
    const order = attempt && orders.get(attempt.orderKey);
    if (order !== undefined) writeCells(columns, cell, attempt as Attempt, order);
  }
  columns.size = ids.length;
  await db.attemptColumns.put({ number, columns });
}

async function firstPlaces(db: KefuDb, keys: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.attempts.where('orderKey').anyOf(keys).toArray();
  const places = await placesOf(db, rows);
  const first = new Map<string, number>();
  for (const { id, orderKey } of rows) {
    const place = places.get(id);
    if (place === undefined) continue;
    first.set(orderKey, Math.min(place, first.get(orderKey) ?? place));
  }
  return first;
}
