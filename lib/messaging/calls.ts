/**
 * Every call that crosses to the background, in one list: the name, what goes in, what comes back.
 * The background looks names up as own properties of one handler object and checks each argument before use.
 */

import type { SeenOrder } from '../chat/seen-order';
import type { ShopSettings } from '../chat/settings';
import type { Phrase } from '../phrases/phrase';
import type { Attempt, AttemptPage, NewAttempt, OutcomeResult } from '../reminders/attempt';
import type { ContentScriptCalls } from './content-calls';

export type { AttemptPage, SeenOrder };

export interface BackgroundCalls extends ContentScriptCalls {
  /** From the embedded sidebar: true once, if the ticket was issued to this very tab. */
  'ticket.redeem': { in: { ticket: string }; out: { isValid: boolean } };
  'settings.get': { in: null; out: ShopSettings };
  'settings.set': { in: Partial<ShopSettings>; out: ShopSettings };
  'options.open': { in: null; out: null };
  'phrases.list': { in: null; out: Phrase[] };
  'phrases.used': { in: { id: string }; out: null };
  /** Remembers the orders; fills in observed outcomes of attempts on those that are now paid or closed. */
  'orders.see': { in: { orders: SeenOrder[] }; out: null };
  /** Safe to repeat: an `id` already stored returns the stored attempt unchanged. */
  'attempts.start': { in: NewAttempt; out: Attempt };
  /** Safe to repeat: `id` is made by the caller and becomes the outcome's; one already stored adds nothing. */
  'attempts.record': { in: { id: string; attemptId: string; result: OutcomeResult }; out: Attempt };
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
