import type { OrderStatus } from './order';

/** Where the trade stands; decides which replies and which card come first (R11). */
export type Stage =
  | 'preSale'
  | 'unpaid'
  | 'toShip'
  | 'inTransit'
  | 'signed'
  | 'afterSale'
  | 'ended'
  | 'unknown';

const STAGE_OF: Record<OrderStatus, Stage> = {
  unpaid: 'unpaid',
  paidUnshipped: 'toShip',
  shipped: 'inTransit',
  delivered: 'signed',
  success: 'signed',
  closed: 'ended',
  refunding: 'afterSale',
  refunded: 'afterSale',
  unknown: 'unknown',
};

/** The stage of a conversation about an order with this status; `undefined` means there is no order yet. */
export function stageOf(status: OrderStatus | undefined): Stage {
  return status === undefined ? 'preSale' : STAGE_OF[status];
}
