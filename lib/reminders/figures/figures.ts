import type { DurationMs, Fen, Span } from '../../chat/units';
import type { Channel, NotPaidReason } from '../attempt';
import type { Slot } from '../slots';

/**
 * Cases and how many of them were paid soon enough after a reminder (R8). A rate is never given without both.
 *
 * Two ways of counting, each where it can be read without a second thought:
 *
 * - What belongs to the order (the whole, slot, amount) counts **orders**: each once, however often it was reminded of.
 * - What belongs to the reminder (channel, wording, agent, delay, hour, day, reason) counts **reminders**, and a payment
 *   stands with the last reminder before it, so that an order reminded of twice and paid once is one payment.
 *
 * Thus the payments of any breakdown add up to those of the whole, and those of two periods to those of both.
 */
export interface Share {
  of: number;
  paid: number;
  /** Not paid, and the time is not over: the rate may still rise. */
  waiting: number;
}

export interface Line<K extends string | number> extends Share {
  key: K;
}

/** A breakdown by something of which there may be very many. */
export interface Ranking {
  /** Most cases first. */
  lines: Line<string>[];
  /** The cases of which it is not known. */
  none: Share;
  /** Those for whom there was no more room, and how many they are. */
  rest: Share & { count: number };
}

/** Money that waits in unpaid orders now, whatever the period. */
export interface AtStake {
  count: number;
  fen: Fen;
  /** Of these the amount is not known. */
  withoutAmount: number;
}

export interface Figures {
  period: Span;
  /** How long after a reminder a payment counted as one after it. */
  creditedWithinMs: DurationMs;
  orders: Share & {
    /** Of the orders paid; without those whose amount is not known. */
    paidFen: Fen;
    paidWithoutAmount: number;
  };
  /** `unrecorded`: nothing was ever entered or seen about them. */
  reminders: Share & { unrecorded: number };
  /** Each point is named by its first day; the first may begin within its week. */
  trend: { step: 'day' | 'week'; points: Line<string>[] };
  slot: Line<Slot | 'unknown'>[];
  /** By place among `AMOUNT_BOUNDS`; -1 is not known. */
  amount: Line<number>[];
  channel: Line<Channel>[];
  /** Only reminders after which a reason was given. */
  reason: Line<NotPaidReason>[];
  phrase: Ranking;
  agent: Ranking;
  /** By place among `DELAY_BOUNDS`; -1 is not known. */
  delay: Line<number>[];
  /** 7 × 24, Monday 00:00 first. */
  heat: Share[];
  /** Attempts of all times that cannot be read and are left out. */
  unreadable: number;
}

/** What crosses to the page that shows them. */
export interface FiguresReply extends Figures {
  /** By id; a phrase deleted for good has none. */
  phraseTitles: Record<string, string>;
  atStake: AtStake;
}
