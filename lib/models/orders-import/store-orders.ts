import type { SeenOrder } from '../../chat/seen-order';
import type { CallBackground } from '../../messaging/calls';
import { IMPORT_PIECE_MAX, type ImportResult } from '../../reminders/import/import-verdict';
import { reasonOf } from '../loadable';

/** How far storing came, and why it went no further. */
export interface Stored {
  /** Orders handed over, those that changed nothing included. */
  done: number;
  sum: ImportResult;
  end: { kind: 'whole' } | { kind: 'stopped' } | { kind: 'failed'; why: string };
}

export const NOTHING_STORED: Pick<Stored, 'done' | 'sum'> = {
  done: 0,
  sum: { added: 0, changed: 0, observed: 0 },
};

/** Stores piece by piece, going on after what was `done` before; what is stored when it stops stays. */
export async function storeOrders(
  call: CallBackground,
  orders: readonly SeenOrder[],
  before: Pick<Stored, 'done' | 'sum'>,
  { onProgress, signal }: { onProgress: (done: number) => void; signal: AbortSignal },
): Promise<Stored> {
  let { done, sum } = before;
  while (done < orders.length) {
    if (signal.aborted) return { done, sum, end: { kind: 'stopped' } };
    const piece = orders.slice(done, done + IMPORT_PIECE_MAX);
    try {
      const { added, changed, observed } = await call('orders.import', { orders: piece });
      sum = {
        added: sum.added + added,
        changed: sum.changed + changed,
        observed: sum.observed + observed,
      };
    } catch (error) {
      return { done, sum, end: { kind: 'failed', why: reasonOf(error) } };
    }
    done += piece.length;
    onProgress(done);
  }
  return { done, sum, end: { kind: 'whole' } };
}
