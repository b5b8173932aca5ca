import type { Phrase, PhraseUses } from '../phrase';
import { tableOfPhrases } from './table-of-phrases';
import { xlsxParts } from './xlsx-parts';

/**
 * What XML cannot hold or would change, and what reads like an escape: `_x` with the hexadecimal number of the
 * character, as a spreadsheet writes it.
 */
const TO_ESCAPE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFD-\uFFFF]|\p{Cs}|_(?=x[0-9A-Fa-f]{4}_)/gu;

const escapeChar = (char: string) =>
  `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const xmlText = (text: string): string =>
  text
    .replace(TO_ESCAPE, escapeChar)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

function rowXml(cells: readonly string[], index: number): string {
  const row = index + 1;
  const cellsXml = cells.map((text, column) =>
    text === ''
      ? ''
      : `<c r="${'ABCDEFGHIJ'.charAt(column)}${row}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`,
  );
  return `<row r="${row}">${cellsXml.join('')}</row>`;
}

/** One sheet of text cells with every field, as Excel and WPS open it; no cell is a formula. */
export async function exportXlsx(
  phrases: readonly Phrase[],
  uses?: PhraseUses,
): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate');
  const rows = tableOfPhrases(phrases, uses).map(rowXml);
  const files = xlsxParts(rows.join(''));
  const bytes = Object.entries(files).map(([path, xml]) => [path, strToU8(xml)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(bytes), { level: 6 }));
}
