import type { EpochMs, Fen } from '../chat/units';

export type Channel = 'chat' | 'sms' | 'phone';

/** Why a reminded buyer has not paid (R8). */
export const NOT_PAID_REASONS = [
  'balanceShort',
  'newBuyer',
  'forgotPassword',
  'doubts',
  'priceNotAgreed',
  'serviceMissing',
  'orderedByMistake',
] as const;
export type NotPaidReason = (typeof NOT_PAID_REASONS)[number];

export type OutcomeResult =
  /** `paidAt`: the time of payment where the page shows it; else all that is known is when it was noticed. */
  | { kind: 'paid'; paidAt?: EpochMs }
  | { kind: 'notPaid'; reason: NotPaidReason }
  | { kind: 'promised'; promisedAt: EpochMs; reason?: NotPaidReason }
  | { kind: 'closed' };

/** One entry about an attempt. Entries are added, never changed: a correction is a later entry. */
export interface Outcome {
  id: string;
  attemptId: string;
  recordedAt: EpochMs;
  /** `observed`: filled in by the program from what the page showed. */
  by: 'agent' | 'observed';
  result: OutcomeResult;
}

/** What a plan has to know of an outcome. */
export type MadeOutcome = Pick<Outcome, 'recordedAt' | 'by' | 'result'>;

/** What a plan has to know of an attempt. */
export interface MadeReminder {
  at: EpochMs;
  channel: Channel;
  /** Oldest first. */
  outcomes: readonly MadeOutcome[];
}

/** One payment reminder and what came of it. */
export interface Attempt {
  id: string;
  /** `orderKey(site, number)`. */
  orderKey: string;
  site: string;
  orderNumber: string;
  conversationKey: string;
  buyer: string;
  amountFen?: Fen;
  placedAt?: EpochMs;
  at: EpochMs;
  channel: Channel;
  /** The phrase that was inserted. */
  phraseId?: string;
  agent?: string;
  /** Oldest first. */
  outcomes: Outcome[];
}

/** What the sidebar sends; it makes the `id`, so that a repeated call after a lost reply starts nothing twice. */
export type NewAttempt = Omit<Attempt, 'orderKey' | 'at' | 'outcomes'> & {
  /** When it was made, if it could not be kept then; else it is made now. */
  madeAt?: EpochMs;
};

/** A page of attempts, newest first. */
export interface AttemptPage {
  attempts: Attempt[];
  /** All that match, on whatever page. */
  total: number;
}

/** Identity of an order across conversations and sessions. */
export function orderKey(site: string, orderNumber: string): string {
  return `${site}|${orderNumber}`;
}

/** The entry that counts now: a person's latest, else the latest observed one. */
export function currentOutcome<O extends Pick<Outcome, 'by'>>(attempt: {
  outcomes: readonly O[];
}): O | undefined {
  return attempt.outcomes.findLast((o) => o.by === 'agent') ?? attempt.outcomes.at(-1);
}
