import type { OrderStatus } from './order';
import type { EpochMs, Fen } from './units';

/** Whether the buyer wrote to us in the hours before placing the order. */
export type Contact = 'silent' | 'consulted' | 'unknown';

/** An order as the sidebar last saw it; kept so that outcomes can be observed and lists shown without the page. */
export interface SeenOrder {
  site: string;
  number: string;
  conversationKey: string;
  buyer: string;
  status: OrderStatus;
  amountFen?: Fen;
  placedAt?: EpochMs;
  itemTitle?: string;
  /** Every item's title with its colour, size or code, to know goods again; absent where only `itemTitle` is known. */
  goods?: string[];
  /** When the platform closes the order if it stays unpaid. */
  closesAt?: EpochMs;
  paidAt?: EpochMs;
  shippedAt?: EpochMs;
  signedAt?: EpochMs;
  /** Of an unpaid order: read from the thread beside it. */
  contact?: Contact;
  lastBuyerMessageAt?: EpochMs;
  /** Absent where it is not known; then as if it were allowed. */
  isChatReminderForbidden?: boolean;
}
