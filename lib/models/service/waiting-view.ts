import type { Conversation } from '../../chat/conversation';
import type { ShopSettings } from '../../chat/settings';
import type { DurationMs, EpochMs } from '../../chat/units';
import { waitingOf } from '../../service/waiting';

/** The buyer of the conversation in view waits for an answer. */
export interface WaitingView {
  since: EpochMs;
  forMs: DurationMs;
  /** Messages that wait. */
  count: number;
  /** Longer than the shop wants. */
  isOver: boolean;
}

export function waitingView(
  conversation: Conversation | undefined,
  settings: Pick<ShopSettings, 'serviceTargets'> | undefined,
  now: EpochMs,
): WaitingView | undefined {
  const waiting = conversation && waitingOf(conversation.messages);
  if (!waiting) return undefined;
  // The page's clock may run ahead of this one.
  const forMs = Math.max(0, now - waiting.since);
  const mostMs = settings?.serviceTargets.waitingMs;
  return { ...waiting, forMs, isOver: mostMs !== undefined && forMs > mostMs };
}
