/** Takes a spreadsheet apart in a thread of its own. The bytes come in as the one message. */

import { readSheets } from '../../tables/sheets';
import { TransferError } from '../../tables/transfer-error';
import type { WorkerMessage } from './worker-message';

/** Rows in a message: large ones hold up the page that takes them. */
const PIECE = 500;

const send = (message: WorkerMessage) => postMessage(message);

addEventListener('message', async ({ data }: MessageEvent<Uint8Array>) => {
  try {
    for (const [sheet, rows] of (await readSheets(data)).entries()) {
      // Also for an empty one, so that the others keep their places.
      for (let from = 0; from === 0 || from < rows.length; from += PIECE) {
        send({ kind: 'rows', sheet, rows: rows.slice(from, from + PIECE) });
      }
    }
    send({ kind: 'done' });
  } catch (error) {
    if (error instanceof TransferError) {
      send({ kind: 'refused', code: error.code, values: error.values });
    } else send({ kind: 'failed', why: String(error) });
  }
});
