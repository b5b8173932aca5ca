import { TransferError } from './transfer-error';

/** Largest size unpacked: a small archive may hold a great deal. */
const UNPACKED_MAX = 300 * 1024 * 1024;

/**
 * The same archive without compression. The reader of sheets would unpack a large part in a worker made of a blob, which
 * the content security policy of an extension page forbids.
 *
 * @throws TransferError
 */
export async function unpackXlsx(bytes: Uint8Array): Promise<ArrayBuffer> {
  const { unzipSync, zipSync } = await import('fflate');
  let unpackedSize = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!/\.xml(\.rels)?$/.test(name)) return false;
        unpackedSize += originalSize;
        if (unpackedSize > UNPACKED_MAX)
          throw new TransferError('tooBig', { maxMb: UNPACKED_MAX / 1024 / 1024 });
        return true;
      },
    });
    return new Uint8Array(zipSync(files, { level: 0 })).buffer;
  } catch (error) {
    throw error instanceof TransferError ? error : new TransferError('brokenXlsx');
  }
}
