import { findHeader } from './columns';
import type { PhraseFile, ReadOptions } from './file-row';
import { mapInSlices } from './in-slices';
import { rowOfCells } from './row-of-cells';
import { TransferError } from './transfer-error';
import { unpackXlsx } from './unpack-xlsx';

const cellText = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : value instanceof Date
      ? value.toISOString()
      : String(value);

/** Reads the first sheet that has a header. @throws TransferError, or the reason of the signal. */
export async function readXlsx(
  bytes: Uint8Array,
  maxRows: number,
  options: ReadOptions = {},
): Promise<PhraseFile> {
  const archive = await unpackXlsx(bytes);
  options.signal?.throwIfAborted();
  const { default: readSheets } = await import('read-excel-file/universal');
  const sheets = await readSheets(archive, { trim: false, parseNumber: String }).catch(() => {
    throw new TransferError('brokenXlsx');
  });
  for (const { data } of sheets) {
    const head = data.slice(0, 6).map((cells) => cells.map(cellText));
    const header = findHeader(head);
    if (!header) continue;
    if (data.length > maxRows) throw new TransferError('tooManyRows', { max: maxRows });
    const body = data.slice(header.row + 1);
    const rows = await mapInSlices(
      body,
      (cells, index) => rowOfCells(cells.map(cellText), header.row + 2 + index, header),
      options,
    );
    const { format, columns, problems } = header;
    return {
      format,
      rows: rows.filter((row) => row !== undefined),
      fields: [...columns.keys()],
      problems,
    };
  }
  throw new TransferError('noHeader');
}
