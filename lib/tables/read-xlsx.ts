import { mapInSlices } from './in-slices';
import { HEADER_ROWS, isBlank, type Table, type TableHeader, type TableOptions } from './table';
import { TransferError } from './transfer-error';
import { unpackXlsx } from './unpack-xlsx';

const cellText = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : value instanceof Date
      ? value.toISOString()
      : String(value);

/** Reads the first sheet that has a header. @throws TransferError, or the reason of the signal. */
export async function readXlsx<H extends TableHeader>(
  bytes: Uint8Array,
  { findHeader, maxRows, ...options }: TableOptions<H>,
): Promise<Table<H>> {
  const archive = await unpackXlsx(bytes);
  options.signal?.throwIfAborted();
  const { default: readSheets } = await import('read-excel-file/universal');
  const sheets = await readSheets(archive, { trim: false, parseNumber: String }).catch(() => {
    throw new TransferError('brokenXlsx');
  });
  for (const { data } of sheets) {
    const header = findHeader(data.slice(0, HEADER_ROWS).map((cells) => cells.map(cellText)));
    if (!header) continue;
    if (data.length > maxRows) throw new TransferError('tooManyRows', { max: maxRows });
    const rows = await mapInSlices(
      data.slice(header.row + 1),
      (cells, index) => ({
        line: header.row + 2 + index,
        cells: cells.map(cellText),
        isBroken: false,
      }),
      options,
    );
    return { header, rows: rows.filter(({ cells }) => !isBlank(cells)) };
  }
  throw new TransferError('noHeader');
}
