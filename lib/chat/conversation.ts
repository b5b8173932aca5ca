import type { Order } from './order';
import type { EpochMs } from './units';

export type Side = 'buyer' | 'agent' | 'system' | 'unknown';

export interface Message {
  side: Side;
  text: string;
  /** `undefined` when the page shows no time, or none that can be read. */
  at?: EpochMs;
}

/** One buyer's thread and the orders beside it, checked. */
export interface Conversation {
  /** Id of the site profile it was read through. */
  site: string;
  /** What tells this conversation from every other on the page. */
  key: string;
  buyer?: string;
  /** The newest messages the page shows, oldest first. */
  messages: Message[];
  orders: Order[];
}
