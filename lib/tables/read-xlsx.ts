import { mapInSlices } from './in-slices';
import { HEADER_ROWS, isBlank, type Table, type TableHeader, type TableOptions } from './table';
import { TransferError } from './transfer-error';
import { unpackXlsx } from './unpack-xlsx';

const cellText = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : value instanceof Date
      ? wallClock(value)
      : String(value);

/** A number cell holds 15 digits; one with more is written so that nobody takes it for exact. */
const numberText = (raw: string): string =>
  /^\d{16,}$/.test(raw) ? Number(raw).toExponential() : raw;

/** A sheet knows no zone: `2026-11-20 09:00:12` as it stands there, rounded to whole seconds. */
const wallClock = (value: Date): string =>
  new Date(Math.round(value.getTime() / 1_000) * 1_000)
    .toISOString()
    .slice(0, 19)
    .replace('T', ' ');

/** Reads the first sheet that has a header. @throws TransferError, or the reason of the signal. */
export async function readXlsx<H extends TableHeader>(
  bytes: Uint8Array,
  { findHeader, maxRows, ...options }: TableOptions<H>,
): Promise<Table<H>> {
  const archive = await unpackXlsx(bytes);
  options.signal?.throwIfAborted();
  const { default: readSheets } = await import('read-excel-file/universal');
  const sheets = await readSheets(archive, { trim: false, parseNumber: numberText }).catch(() => {
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
