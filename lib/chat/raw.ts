/**
 * What the content script reads: page text, uninterpreted. It crosses a port from a page that is not trusted, so
 * the sidebar takes it as `unknown` and turns it into a `Conversation` with `checkConversation`.
 */

import type { Side } from './conversation';
import type { OrderField } from './order';

/** Longest text of one message, and of one field, that leaves the page (UTF-16 units). */
export const MESSAGE_TEXT_MAX = 2_000;
export const FIELD_TEXT_MAX = 400;
/** Newest messages, orders and items that leave the page. */
export const MESSAGES_MAX = 60;
export const ORDERS_MAX = 12;
export const ITEMS_MAX = 30;

export interface RawMessage {
  side: Side;
  text: string;
  /** The time beside the message, as shown. */
  time?: string;
  /** The date heading above the message, as shown. */
  day?: string;
}

export interface RawItem {
  title: string;
  variant?: string;
  quantity?: string;
  price?: string;
  category?: string;
}

export interface RawOrder {
  cardKey: string;
  isCurrent: boolean;
  /** Text of each field that was found; a field that was not found is absent. */
  fields: Partial<Record<OrderField, string>>;
  items: RawItem[];
}

export interface RawConversation {
  site: string;
  key: string;
  buyer?: string;
  messages: RawMessage[];
  orders: RawOrder[];
}

/** What changed on the page since the last report; the first of a conversation carries all of it. */
export type PageEvent =
  | { type: 'conversation'; conversation: RawConversation }
  | { type: 'messages'; key: string; messages: RawMessage[] }
  | { type: 'buyer'; key: string; buyer: string }
  | { type: 'orders'; key: string; orders: RawOrder[] }
  /** No conversation is open; `isUntold`: one is, and nothing tells which. */
  | { type: 'none'; isUntold?: true };
