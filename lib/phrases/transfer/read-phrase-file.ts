import { decodeText } from '../../tables/decode-text';
import { mapInSlices } from '../../tables/in-slices';
import type { ReadOptions } from '../../tables/read-options';
import { beginsWith, FILE_ROWS_MAX, readTable, requireSize } from '../../tables/read-table';
import { TransferError } from '../../tables/transfer-error';
import { findHeader } from './columns';
import { openEnvelope, rowOfJson } from './envelope';
import type { PhraseFile } from './file-row';
import { rowOfCells } from './row-of-cells';

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

async function readRows(bytes: Uint8Array, options: ReadOptions): Promise<PhraseFile> {
  const { header, rows } = await readTable(bytes, { ...options, findHeader });
  const { format, columns, problems } = header;
  return {
    format,
    rows: rows.map(({ line, cells, isBroken }) => {
      const row = rowOfCells(cells, line, header);
      return isBroken ? { ...row, problem: { code: 'brokenQuotes' } } : row;
    }),
    fields: [...columns.keys()],
    problems,
  };
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
  requireSize(bytes);
  options.signal?.throwIfAborted();
  const isJson = /\.json$/i.test(name) || beginsWith(bytes, 0x7b);
  return isJson ? readJson(bytes, options) : readRows(bytes, options);
}
