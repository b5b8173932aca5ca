import type { ReadOptions } from './read-options';

/** A row of a spreadsheet or a CSV file. */
export interface TableRow {
  /** As a person counts in a spreadsheet: the first is 1. */
  line: number;
  cells: readonly string[];
  /** Its quotes do not match: the cells may be torn. */
  isBroken: boolean;
}

/** What a reader of tables has to know of a header: where it stands and how many columns it knows there. */
export interface TableHeader {
  /** Index of its row. */
  row: number;
  columns: { readonly size: number };
}

export interface Table<H extends TableHeader> {
  header: H;
  /** Below the header; blank ones are left out. */
  rows: TableRow[];
}

export interface TableOptions<H extends TableHeader> extends ReadOptions {
  /** Looks for the header among the first rows. */
  findHeader: (rows: readonly (readonly string[])[]) => H | undefined;
  maxRows: number;
}

/** Rows in which the header may stand: titles may come before it. */
export const HEADER_ROWS = 6;

export const isBlank = (cells: readonly string[]): boolean =>
  cells.every((cell) => cell.trim() === '');
