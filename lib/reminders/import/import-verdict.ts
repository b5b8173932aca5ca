import { mergeSeenOrder } from '../../chat/merge-seen-order';
import type { OrderStatus } from '../../chat/order';
import type { SeenOrder } from '../../chat/seen-order';

/** What taking an order in does. */
export type ImportVerdict = 'new' | 'changed' | 'same';

/** What a piece of a file has done. */
export interface ImportResult {
  added: number;
  changed: number;
  /** Reminders whose outcome it told. */
  observed: number;
}

/** Orders in one call; a file is taken in piece by piece. */
export const IMPORT_PIECE_MAX = 1_000;

/** How far a trade has come: a file is older than what a page has shown since. */
const STEP: Record<OrderStatus, number> = {
  unknown: 0,
  unpaid: 1,
  paidUnshipped: 2,
  shipped: 3,
  delivered: 4,
  success: 5,
  refunding: 6,
  refunded: 7,
  closed: 8,
};

/** What is known of an order once a file has named it; the file sets no trade back. */
export function mergeImported(known: SeenOrder | undefined, imported: SeenOrder): SeenOrder {
  const merged = mergeSeenOrder(known, imported);
  const isBack = known !== undefined && STEP[known.status] > STEP[imported.status];
  return isBack ? { ...merged, status: known.status } : merged;
}
