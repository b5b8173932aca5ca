import { TransferError } from './transfer-error';
import { unpackXlsx } from './unpack-xlsx';

/** A sheet of a spreadsheet: its rows, whose cells are text. */
export type Sheet = readonly (readonly string[])[];

/** Takes the bytes of an xlsx apart. @throws TransferError, or the reason of the signal. */
export type ReadSheets = (bytes: Uint8Array, signal?: AbortSignal) => Promise<readonly Sheet[]>;

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

/** In one go: many rows hold up whatever runs beside it. */
export const readSheets: ReadSheets = async (bytes, signal) => {
  const archive = await unpackXlsx(bytes);
  signal?.throwIfAborted();
  const { default: read } = await import('read-excel-file/universal');
  const sheets = await read(archive, { trim: false, parseNumber: numberText }).catch(() => {
    throw new TransferError('brokenXlsx');
  });
  return sheets.map(({ data }) => data.map((cells) => cells.map(cellText)));
};
