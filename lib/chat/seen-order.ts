import type { OrderStatus } from './order';
import type { EpochMs, Fen } from './units';

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
}
