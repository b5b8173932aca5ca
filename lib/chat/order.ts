import type { EpochMs, Fen } from './units';

/** Every platform's status words in one normal form. A word outside the table is `unknown`, never `unpaid`. */
export const ORDER_STATUSES = [
  'unpaid',
  'paidUnshipped',
  'shipped',
  'delivered',
  'success',
  'closed',
  'refunding',
  'refunded',
  'unknown',
] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** Those parts of an order that are instants. */
export const ORDER_TIMES = [
  'placedAt',
  'closesAt',
  'paidAt',
  'shipBy',
  'shippedAt',
  'signedAt',
  'returnRequestedAt',
] as const;

/** The parts of an order that a page may show as one piece of text. */
export const ORDER_FIELDS = [
  'number',
  'status',
  'amount',
  'freight',
  ...ORDER_TIMES,
  'address',
] as const;
export type OrderField = (typeof ORDER_FIELDS)[number];

export interface OrderItem {
  title: string;
  /** Colour, size and the like, as shown. */
  variant?: string;
  /** Pieces; `undefined` when the page does not say. */
  quantity?: number;
  /** Price of one piece. */
  priceFen?: Fen;
  /** The seller's words for the goods' class, as shown (for R2); `undefined` when the page does not say. */
  category?: string;
}

/** Why a field is `undefined`. `text` is what the page showed, shortened. */
export interface FieldProblem {
  field: OrderField | 'items';
  code: 'missing' | 'unreadable' | 'unknownWord' | 'tooLong' | 'contradictory' | 'dayOrMonth';
  text?: string;
}

/**
 * An order as the page shows it now. `undefined` means not known; `problems` says why for every field that was
 * shown and could not be used, and for `number`, `status` and `placedAt` also when it was not shown.
 */
export interface Order {
  /** Handle of the card this order was read from; stable while the card is on the page. */
  cardKey: string;
  /** True where the page itself marks this card as the one the conversation is about. */
  isCurrent: boolean;
  number?: string;
  status: OrderStatus;
  /** The status as shown, shortened. */
  statusText?: string;
  /** What the buyer pays or paid in all. */
  amountFen?: Fen;
  freightFen?: Fen;
  placedAt?: EpochMs;
  /** When the platform closes the order if it stays unpaid. */
  closesAt?: EpochMs;
  paidAt?: EpochMs;
  /** The promised shipping time. */
  shipBy?: EpochMs;
  shippedAt?: EpochMs;
  signedAt?: EpochMs;
  returnRequestedAt?: EpochMs;
  address?: string;
  items: OrderItem[];
  problems: FieldProblem[];
}
