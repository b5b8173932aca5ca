/**
 * Every call that crosses to the background, in one list: the name, what goes in, what comes back.
 * The background looks names up as own properties of one handler object and checks each argument before use.
 */

import type { OrderStatus } from '../chat/order';
import type { ShopSettings } from '../chat/settings';
import type { EpochMs, Fen } from '../chat/units';
import type { Phrase } from '../phrases/phrase';
import type { Attempt, NewAttempt, OutcomeResult } from '../reminders/attempt';

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

/** A page of attempts, newest first. */
export interface AttemptPage {
  attempts: Attempt[];
  /** All that match, on whatever page. */
  total: number;
}

export interface BackgroundCalls {
  /** From a content script: a one-time ticket bound to the sender's tab. */
  'ticket.issue': { in: null; out: { ticket: string } };
  /** From the embedded sidebar: true once, if the ticket was issued to this very tab. */
  'ticket.redeem': { in: { ticket: string }; out: { isValid: boolean } };
  /** From a content script whose host element the page keeps removing: shown on the toolbar button. */
  'page.hostLost': { in: null; out: null };
  'settings.get': { in: null; out: ShopSettings };
  'settings.set': { in: Partial<ShopSettings>; out: ShopSettings };
  'options.open': { in: null; out: null };
  'phrases.list': { in: null; out: Phrase[] };
  'phrases.used': { in: { id: string }; out: null };
  /** Remembers the orders; fills in observed outcomes of attempts on those that are now paid or closed. */
  'orders.see': { in: { orders: SeenOrder[] }; out: null };
  'attempts.start': { in: NewAttempt; out: Attempt };
  'attempts.record': { in: { attemptId: string; result: OutcomeResult }; out: Attempt };
  'attempts.ofOrder': { in: { site: string; orderNumber: string }; out: Attempt[] };
  /** `search` matches buyer, order number; `offset` and `limit` page through, newest first. */
  'attempts.page': { in: { search: string; offset: number; limit: number }; out: AttemptPage };
}

export type CallName = keyof BackgroundCalls;

/** Calls the background. Rejects with an `Error` whose message says what went wrong. */
export type CallBackground = <N extends CallName>(
  name: N,
  input: BackgroundCalls[N]['in'],
) => Promise<BackgroundCalls[N]['out']>;

/** The tables a write touched, told to every extension page. */
export type TableName = 'settings' | 'phrases' | 'orders' | 'attempts';
