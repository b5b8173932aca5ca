import type { ParseConfig, ParseResult, Parser } from 'papaparse';
import { decodeText } from './decode-text';
import { breathe } from './in-slices';
import { HEADER_ROWS, isBlank, type Table, type TableHeader, type TableOptions } from './table';
import { TransferError } from './transfer-error';

const DELIMITERS = [',', '\t', ';'];
/** Characters parsed before the page may draw. */
const CHUNK = 256 * 1024;
/** Characters in which the header is looked for. */
const HEAD = 64 * 1024;

type Papa = typeof import('papaparse');

/** The types of the library know chunks for files alone. */
interface ChunkConfig extends ParseConfig<string[]> {
  chunkSize: number;
  chunk(results: ParseResult<string[]>, parser: Parser): void;
}

function chooseDelimiter<H extends TableHeader>(
  papa: Papa,
  text: string,
  findHeader: TableOptions<H>['findHeader'],
): { delimiter: string; header: H } {
  const found = DELIMITERS.flatMap((delimiter) => {
    const head = papa.parse<string[]>(text.slice(0, HEAD), { delimiter, preview: HEADER_ROWS });
    const header = findHeader(head.data);
    return header ? [{ delimiter, header }] : [];
  }).sort((a, b) => b.header.columns.size - a.header.columns.size);
  const [best] = found;
  if (!best) throw new TransferError('noHeader');
  return best;
}

/** @throws TransferError, or the reason of the signal. */
export async function readCsv<H extends TableHeader>(
  bytes: Uint8Array,
  { findHeader, maxRows, onProgress, signal }: TableOptions<H>,
): Promise<Table<H>> {
  const { default: papa } = await import('papaparse');
  const { text } = decodeText(bytes);
  const { delimiter, header } = chooseDelimiter(papa, text, findHeader);
  const rows: Table<H>['rows'] = [];
  let line = 0;

  function take(data: readonly string[][], broken: ReadonlySet<number>): void {
    for (const [index, cells] of data.entries()) {
      line++;
      if (line <= header.row + 1 || isBlank(cells)) continue;
      rows.push({ line, cells, isBroken: broken.has(index) });
      if (rows.length > maxRows) throw new TransferError('tooManyRows', { max: maxRows });
    }
  }

  await new Promise<void>((resolve, reject) => {
    const config: ChunkConfig = {
      delimiter,
      chunkSize: CHUNK,
      chunk({ data, errors, meta }, parser) {
        parser.pause();
        try {
          signal?.throwIfAborted();
          const broken = new Set(
            errors.flatMap(({ type, row }) => (type === 'Quotes' ? [row ?? 0] : [])),
          );
          take(data, broken);
        } catch (error) {
          reject(error);
          parser.abort();
          return;
        }
        onProgress?.(Math.min(meta.cursor, text.length), text.length);
        void breathe().then(() => parser.resume());
      },
      complete: () => resolve(),
    };
    papa.parse<string[]>(text, config);
  });
  signal?.throwIfAborted();
  return { header, rows };
}
