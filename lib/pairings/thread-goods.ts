import type { Message } from '../chat/conversation';
import type { DurationMs, EpochMs } from '../chat/units';
import type { Matcher } from './match';

/** Goods named this way are not the ones. */
const DENIED = /不要|不是|不喜欢|不买|不想|别的|退/u;

export interface ThreadQuery {
  /** Oldest first. */
  messages: readonly Message[];
  /** What was written longer ago is about other goods. */
  withinMs: DurationMs;
  now: EpochMs;
}

/**
 * The text in which goods of a pairing were named last by the buyer or in a card of the page; `undefined` where there
 * is none. What the agent wrote may be about anything, an offer of ours too.
 */
export function goodsInThread(
  matcher: Pick<Matcher, 'knows'>,
  { messages, withinMs, now }: ThreadQuery,
): string | undefined {
  for (const { side, text, at } of messages.toReversed()) {
    if (at !== undefined && at <= now - withinMs) return undefined;
    if (side !== 'agent' && !DENIED.test(text) && matcher.knows(text)) return text;
  }
  return undefined;
}
