import type { ReadSheets, Sheet } from '../../tables/sheets';
import { TransferError } from '../../tables/transfer-error';
import type { WorkerMessage } from './worker-message';

/** Takes a spreadsheet apart beside the page, which goes on as if nothing was; aborting ends it at once. */
export const readSheetsAside: ReadSheets = async (bytes, signal) => {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      const sheets: (readonly string[])[][] = [];
      const take = (sheet: number, rows: Sheet) => {
        const known = sheets[sheet];
        if (known) known.push(...rows);
        else sheets[sheet] = [...rows];
      };
      worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
        if (data.kind === 'rows') take(data.sheet, data.rows);
        else if (data.kind === 'done') resolve(sheets);
        else if (data.kind === 'refused') reject(new TransferError(data.code, data.values));
        else reject(new Error(data.why));
      };
      worker.onerror = ({ message }) => reject(new Error(message || 'the worker did not start'));
      signal?.addEventListener('abort', () => reject(signal.reason));
      worker.postMessage(bytes);
    });
  } finally {
    worker.terminate();
  }
};
