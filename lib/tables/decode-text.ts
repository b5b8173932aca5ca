import { TransferError } from './transfer-error';

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface DecodedText {
  /** Without its byte order mark. */
  text: string;
  encoding: TextEncodingName;
}

const MARKS: [TextEncodingName, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function decodeAs(bytes: Uint8Array, encoding: TextEncodingName): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * By the byte order mark if there is one, else UTF-8, else GB18030.
 *
 * @throws TransferError `notText`
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  const candidates: TextEncodingName[] = marked ? [marked[0]] : ['utf-8', 'gb18030'];
  for (const encoding of candidates) {
    const text = decodeAs(bytes, encoding);
    // Text of these encodings has no NUL: it is a picture, a program, or UTF-16 without its mark.
    if (text !== undefined && !text.includes('\0')) return { text, encoding };
  }
  throw new TransferError('notText');
}
