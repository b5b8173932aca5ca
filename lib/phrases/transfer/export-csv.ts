import { encodeQianniu, keptDigits, neutralCell } from '../../tables/cell-text';
import { csvBytes } from '../../tables/csv-bytes';
import type { Phrase, PhraseUses } from '../phrase';
import { QIANNIU_HEADERS } from './columns';
import { tableOfPhrases } from './table-of-phrases';

/** Every field of every phrase. Uses go out for people to read; an import leaves them aside. */
export const exportCsv = (
  phrases: readonly Phrase[],
  uses?: PhraseUses,
): Promise<Uint8Array<ArrayBuffer>> =>
  csvBytes(
    tableOfPhrases(phrases, uses).map((row) => row.map(keptDigits)),
    true,
  );

/** The three columns of 千牛; titles, tags and stages have no place there. */
export function exportQianniu(phrases: readonly Phrase[]): Promise<Uint8Array<ArrayBuffer>> {
  const rows = phrases.map(({ code = '', body, group }) =>
    [code, body, group].map((cell) => encodeQianniu(neutralCell(cell))),
  );
  return csvBytes([[...QIANNIU_HEADERS], ...rows], false);
}
