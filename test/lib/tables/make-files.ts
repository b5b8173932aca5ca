import { zipSync } from 'fflate';
import { xlsxParts } from '../../../lib/phrases/transfer/xlsx-parts.ts';

/** GB18030 bytes of a few texts; `TextEncoder` knows UTF-8 alone. */
export const GB18030 = {
  快捷短语编码: [0xbf, 0xec, 0xbd, 0xdd, 0xb6, 0xcc, 0xd3, 0xef, 0xb1, 0xe0, 0xc2, 0xeb],
  快捷短语: [0xbf, 0xec, 0xbd, 0xdd, 0xb6, 0xcc, 0xd3, 0xef],
  快捷短语分组: [0xbf, 0xec, 0xbd, 0xdd, 0xb6, 0xcc, 0xd3, 0xef, 0xb7, 0xd6, 0xd7, 0xe9],
  您好: [0xc4, 0xfa, 0xba, 0xc3],
  // A character of the part that takes four bytes.
  㐀: [0x81, 0x39, 0xee, 0x39],
} as const;

export const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const utf16le = (text: string): Uint8Array =>
  new Uint8Array([
    0xff,
    0xfe,
    ...[...text].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]),
  ]);

/** GB18030 bytes of any text of ASCII and the characters that take two bytes. */
export function gb18030(text: string): Uint8Array {
  const codes = new Map<string, number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      if (second === 0x7f) continue;
      codes.set(decoder.decode(new Uint8Array([first, second])), [first, second]);
    }
  }
  return new Uint8Array(
    [...text].flatMap((char) => {
      const code = char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : codes.get(char);
      if (!code) throw new Error(`no two bytes are ${char}`);
      return code;
    }),
  );
}

/** A workbook of one sheet with these cells, all of them text. */
export function xlsx(rows: readonly (readonly string[])[]): Uint8Array {
  const inXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const cell = (text: string, place: string) =>
    `<c r="${place}" t="inlineStr"><is><t>${inXml(text)}</t></is></c>`;
  const lines = rows.map((cells, at) => {
    const filled = cells.map((text, column) =>
      text === '' ? '' : cell(text, `${String.fromCharCode(65 + column)}${at + 1}`),
    );
    return `<row r="${at + 1}">${filled.join('')}</row>`;
  });
  const parts = Object.entries(xlsxParts(lines.join('')));
  return zipSync(Object.fromEntries(parts.map(([path, text]) => [path, utf8(text)])));
}
