import type { Attempt } from '../../../../lib/reminders/attempt';
import {
  type ColumnBlock,
  emptyColumns,
  writeCells,
} from '../../../../lib/reminders/figures/columns';

/** Small, so that a few attempts fill several. */
const CAPACITY = 4;

/** The attempts, in the order they were made, as the store would lay them out. */
export function blocksOf(attempts: readonly Attempt[]): ColumnBlock[] {
  const blocks: ColumnBlock[] = [];
  const first = new Map<string, number>();
  for (const [ordinal, attempt] of attempts.entries()) {
    if (!first.has(attempt.orderKey)) first.set(attempt.orderKey, ordinal);
    const cell = ordinal % CAPACITY;
    if (cell === 0) blocks.push({ firstOrdinal: ordinal, columns: emptyColumns(CAPACITY) });
    const block = blocks.at(-1) as ColumnBlock;
    writeCells(block.columns, cell, attempt, first.get(attempt.orderKey) ?? ordinal);
  }
  return blocks;
}
