import type { DurationMs, Span } from '../../chat/units';

/** How long responses took. Of an even number the median lies between the two in the middle. */
export interface Lengths {
  /** Responses; without any there is no length. */
  count: number;
  meanMs?: DurationMs;
  medianMs?: DurationMs;
}

/** What was asked and answered. No figure is given without what it was counted from. */
export interface ServiceShare {
  /** Conversations, each once a day. */
  conversations: number;
  buyer: number;
  agent: number;
  /** The first response of each conversation and day. */
  first: Lengths;
  all: Lengths;
  /** Conversations whose last word is the buyer's; the same minute counts as answered. */
  open: number;
}

export interface ServiceLine<K extends string | number> extends ServiceShare {
  key: K;
}

export interface ServiceFigures {
  period: Span;
  whole: ServiceShare & {
    /** Responses that came on a later day than the question. */
    overnight: number;
    /** Responses whose ends both fall on a full minute: the page shows no seconds. */
    toMinute: number;
    /** Messages whose side the page does not tell. */
    unsure: number;
    /** Messages without a time whose day is known. */
    untimed: number;
  };
  /** Each point is named by its first day; the first may begin within its week. */
  trend: { step: 'day' | 'week'; points: ServiceLine<string>[] };
  /**
   * Most messages first. Beside an agent stand the buyers' messages of the conversations and days in which that agent
   * wrote, so that those of a conversation with two agents stand with both.
   */
  agent: ServiceLine<string>[];
  /** Agents' messages of which nobody knows who wrote them. */
  nobody: ServiceShare;
  /** 24, by the hour at which a run began or a message was written. */
  hour: ServiceLine<number>[];
  /** Messages of all times of which not even the day is known; they are in no figure. */
  noDay: number;
  /** Days of conversations that cannot be read and are left out. */
  unreadable: number;
}
