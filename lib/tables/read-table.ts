import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import type { Table, TableHeader, TableOptions } from './table';
import { TransferError } from './transfer-error';

export const FILE_MAX_MB = 50;
export const FILE_ROWS_MAX = 100_000;

export const beginsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/**
 * Reads a spreadsheet or a CSV file; which it is shows in its bytes.
 *
 * @throws TransferError if it cannot be read at all; the reason of the signal if that was aborted.
 */
export async function readTable<H extends TableHeader>(
  bytes: Uint8Array,
  options: Omit<TableOptions<H>, 'maxRows'>,
): Promise<Table<H>> {
  requireSize(bytes);
  options.signal?.throwIfAborted();
  if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new TransferError('oldXls');
  const read = beginsWith(bytes, 0x50, 0x4b) ? readXlsx : readCsv;
  return read<H>(bytes, { ...options, maxRows: FILE_ROWS_MAX });
}

/** @throws TransferError `tooBig` */
export function requireSize(bytes: Uint8Array): void {
  if (bytes.length > FILE_MAX_MB * 1024 * 1024) {
    throw new TransferError('tooBig', { maxMb: FILE_MAX_MB });
  }
}
