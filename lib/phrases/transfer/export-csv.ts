import { encodeQianniu, neutralCell } from '../../tables/cell-text';
import type { Phrase, PhraseUses } from '../phrase';
import { QIANNIU_HEADERS } from './columns';
import { tableOfPhrases } from './table-of-phrases';

/** With a byte order mark, without which Excel takes the text for the encoding of its own language. */
async function csvBytes(rows: string[][], quotes: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const { default: papa } = await import('papaparse');
  const text = papa.unparse(rows, { quotes, newline: '\r\n' });
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
}

/** Every field of every phrase. Uses go out for people to read; an import leaves them aside. */
export const exportCsv = (
  phrases: readonly Phrase[],
  uses?: PhraseUses,
): Promise<Uint8Array<ArrayBuffer>> => csvBytes(tableOfPhrases(phrases, uses), true);

/** The three columns of 千牛; titles, tags and stages have no place there. */
export function exportQianniu(phrases: readonly Phrase[]): Promise<Uint8Array<ArrayBuffer>> {
  const rows = phrases.map(({ code = '', body, group }) =>
    [code, body, group].map((cell) => encodeQianniu(neutralCell(cell))),
  );
  return csvBytes([[...QIANNIU_HEADERS], ...rows], false);
}
