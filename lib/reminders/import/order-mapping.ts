import { cleanLine, cutTo } from '../../chat/clean-text';
import { unwrapExcelText } from '../../tables/cell-text';
import type { TableRow } from '../../tables/table';
import { ORDER_COLUMNS, type OrderColumn, type OrderMapping } from './order-columns';

/** Without these no row can be taken. */
export const REQUIRED_COLUMNS = ['number', 'status'] as const satisfies readonly OrderColumn[];
/** Without these an order is taken, but its reminder is worth less. */
export const USEFUL_COLUMNS = [
  'buyer',
  'placedAt',
  'amount',
] as const satisfies readonly OrderColumn[];

/** A column of the file, for the person who says what it is. */
export interface FileColumn {
  index: number;
  /** As the header has it; empty where it has none. */
  name: string;
  /** The first cells that differ, shortened. */
  samples: readonly string[];
}

const SAMPLES = 3;
const SAMPLE_ROWS = 200;
const SAMPLE_MAX = 24;

/** The file's columns; those with neither a name nor a cell in the first rows are left out. */
export function fileColumns(names: readonly string[], rows: readonly TableRow[]): FileColumn[] {
  const first = rows.slice(0, SAMPLE_ROWS);
  const count = Math.max(names.length, ...first.map(({ cells }) => cells.length));
  return Array.from({ length: count }, (_, index) => ({
    index,
    name: plainCell(names[index]),
    samples: samplesOf(first, index),
  })).filter(({ name, samples }) => name !== '' || samples.length > 0);
}

function samplesOf(rows: readonly TableRow[], index: number): string[] {
  const samples = new Set<string>();
  for (const { cells } of rows) {
    const text = plainCell(cells[index]);
    if (text !== '') samples.add(cutTo(text, SAMPLE_MAX));
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}

/** Says that the column at `index` is `column`, or, without one, that it is not read. No two columns are the same. */
export function assignColumn(
  mapping: OrderMapping,
  index: number,
  column: OrderColumn | undefined,
): OrderMapping {
  const others = Object.entries(mapping).filter(
    ([name, at]) => at !== index && name !== column,
  ) as [OrderColumn, number][];
  return Object.fromEntries(column ? [...others, [column, index]] : others);
}

/** What the column at `index` is taken for. */
export const columnAt = (mapping: OrderMapping, index: number): OrderColumn | undefined =>
  ORDER_COLUMNS.find((column) => mapping[column] === index);

/** Those of `columns` that no column of the file is taken for. */
export const missingColumns = (
  mapping: OrderMapping,
  columns: readonly OrderColumn[],
): OrderColumn[] => columns.filter((column) => mapping[column] === undefined);

const plainCell = (cell = ''): string => cleanLine(unwrapExcelText(cell.trim()));
