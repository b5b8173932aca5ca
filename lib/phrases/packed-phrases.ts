import { gzipSync, strToU8 } from 'fflate';
import type { Phrase } from './phrase';

/**
 * A list of phrases as one text, compressed: the database gives 10,000 rows in some 80 ms and one long text in a few,
 * and what crosses between processes takes as long as it is large.
 */
export type PackedPhrases = string & { readonly packs: 'phrases' };

/** Bytes turned into letters at once: a call takes so many arguments and not many more. */
const CHUNK = 0x8000;

export function packPhrases(phrases: readonly Phrase[]): PackedPhrases {
  const bytes = gzipSync(strToU8(JSON.stringify(phrases)), { level: 1, mtime: 0 });
  let letters = '';
  for (let from = 0; from < bytes.length; from += CHUNK) {
    letters += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  }
  return btoa(letters) as PackedPhrases;
}

/** Decompresses outside of the page's own thread. */
export async function unpackPhrases(packed: PackedPhrases): Promise<Phrase[]> {
  const letters = atob(packed);
  const bytes = new Uint8Array(letters.length);
  for (let index = 0; index < letters.length; index += 1) bytes[index] = letters.charCodeAt(index);
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  // A failure is the reader's to hear of.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  const reader = readable.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (done) return JSON.parse(text);
  }
}
