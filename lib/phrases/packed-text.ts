import { gzipSync } from 'fflate';

/** What the newest browsers bring along. */
interface NativeBase64 {
  fromBase64?(letters: string): Uint8Array<ArrayBuffer>;
}

/** Bytes turned into letters at once: a call takes so many arguments and not many more. */
const CHUNK = 0x8000;

/**
 * Base64 of gzip of UTF-16: of Chinese it is smaller than that of UTF-8 and decoded in half the time. Half of a
 * surrogate pair comes back as U+FFFD.
 */
export function packText(text: string): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  const bytes = gzipSync(new Uint8Array(units.buffer), { level: 1, mtime: 0 });
  let letters = '';
  for (let from = 0; from < bytes.length; from += CHUNK) {
    letters += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  }
  return btoa(letters);
}

/** @throws (as a rejection) if it is not whole. */
export async function unpackText(packed: string): Promise<string> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  // A failure is the reader's to hear of.
  writer.write(bytesOf(packed)).catch(() => {});
  writer.close().catch(() => {});
  const bytes = await new Response(readable).arrayBuffer();
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const { fromBase64 } = Uint8Array as NativeBase64;
  if (fromBase64) return fromBase64(base64);
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
