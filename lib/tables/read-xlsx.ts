import { mapInSlices } from './in-slices';
import { readSheets } from './sheets';
import { HEADER_ROWS, isBlank, type Table, type TableHeader, type TableOptions } from './table';
import { TransferError } from './transfer-error';

/** Reads the first sheet that has a header. @throws TransferError, or the reason of the signal. */
export async function readXlsx<H extends TableHeader>(
  bytes: Uint8Array,
  { findHeader, maxRows, ...options }: TableOptions<H>,
): Promise<Table<H>> {
  const sheets = await (options.readSheets ?? readSheets)(bytes, options.signal);
  for (const sheet of sheets) {
    const header = findHeader(sheet.slice(0, HEADER_ROWS));
    if (!header) continue;
    if (sheet.length > maxRows) throw new TransferError('tooManyRows', { max: maxRows });
    const rows = await mapInSlices(
      sheet.slice(header.row + 1),
      (cells, index) => ({ line: header.row + 2 + index, cells, isBroken: false }),
      options,
    );
    return { header, rows: rows.filter(({ cells }) => !isBlank(cells)) };
  }
  throw new TransferError('noHeader');
}
