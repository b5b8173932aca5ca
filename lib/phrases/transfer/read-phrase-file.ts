import { decodeText } from './decode-text';
import { openEnvelope, rowOfJson } from './envelope';
import type { PhraseFile, ReadOptions } from './file-row';
import { mapInSlices } from './in-slices';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { TransferError } from './transfer-error';

export const FILE_MAX_MB = 50;
export const FILE_ROWS_MAX = 100_000;

const beginsWith = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, index) => bytes[index] === byte);

async function readJson(bytes: Uint8Array, options: ReadOptions): Promise<PhraseFile> {
  const values = openEnvelope(decodeText(bytes).text);
  if (values.length > FILE_ROWS_MAX) throw new TransferError('tooManyRows', { max: FILE_ROWS_MAX });
  const rows = await mapInSlices(values, (value, index) => rowOfJson(value, index + 1), options);
  const fields: PhraseFile['fields'] = [
    'id',
    'code',
    'title',
    'body',
    'group',
    'tags',
    'stages',
    'purpose',
  ];
  return { format: 'own', rows, fields, problems: [] };
}

/**
 * Reads a file of phrases; what kind it is shows in its bytes; a name ending in `.json` counts, too.
 *
 * @throws TransferError if it cannot be read at all; the reason of the signal if that was aborted.
 */
export async function readPhraseFile(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<PhraseFile> {
  if (bytes.length > FILE_MAX_MB * 1024 * 1024) {
    throw new TransferError('tooBig', { maxMb: FILE_MAX_MB });
  }
  options.signal?.throwIfAborted();
  if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new TransferError('oldXls');
  if (beginsWith(bytes, 0x50, 0x4b)) return readXlsx(bytes, FILE_ROWS_MAX, options);
  if (/\.json$/i.test(name) || beginsWith(bytes, 0x7b)) return readJson(bytes, options);
  return readCsv(bytes, FILE_ROWS_MAX, options);
}
