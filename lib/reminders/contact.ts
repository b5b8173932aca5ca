import type { Message } from '../chat/conversation';
import { MESSAGES_MAX } from '../chat/raw';
import type { Contact } from '../chat/seen-order';
import type { ReminderSettings } from '../chat/settings';
import type { EpochMs } from '../chat/units';

/** Earliest and latest instant at which a message can have been written. */
interface Bounds {
  earliest: EpochMs;
  latest: EpochMs;
}

const ANY_TIME: Bounds = {
  earliest: Number.NEGATIVE_INFINITY,
  latest: Number.POSITIVE_INFINITY,
};

/** A message without a time lies between its timed neighbours, unless these contradict each other. */
function boundsOf(messages: readonly Message[], index: number): Bounds {
  const at = messages[index]?.at;
  if (at !== undefined) return { earliest: at, latest: at };
  const isTimed = (message: Message) => message.at !== undefined;
  const earliest = messages.slice(0, index).findLast(isTimed)?.at ?? ANY_TIME.earliest;
  const latest = messages.slice(index + 1).find(isTimed)?.at ?? ANY_TIME.latest;
  return earliest <= latest ? { earliest, latest } : ANY_TIME;
}

/**
 * Reads the thread (oldest first) for a buyer's message in `[placedAt − 24 h, placedAt)`.
 *
 * One that surely lies inside: `consulted`. Otherwise `unknown` if one may lie inside (it has no time, or its
 * side cannot be told), or if the list is full and does not reach back far enough. Otherwise `silent`: a page gives no
 * sign of holding back older messages, so a short list is taken as the whole thread.
 */
export function contactOf(
  messages: readonly Message[],
  placedAt: EpochMs | undefined,
  settings: Pick<ReminderSettings, 'consultedWithinMs'>,
): Contact {
  if (placedAt === undefined) return 'unknown';
  const since = placedAt - settings.consultedWithinMs;

  let mayHaveWritten = false;
  for (const [index, { side }] of messages.entries()) {
    if (side !== 'buyer' && side !== 'unknown') continue;
    const { earliest, latest } = boundsOf(messages, index);
    if (side === 'buyer' && earliest >= since && latest < placedAt) return 'consulted';
    if (latest >= since && earliest < placedAt) mayHaveWritten = true;
  }

  const oldest = messages.find((message) => message.at !== undefined)?.at;
  const isCutOff = messages.length >= MESSAGES_MAX && !(oldest !== undefined && oldest <= since);
  return mayHaveWritten || isCutOff ? 'unknown' : 'silent';
}

/** When the buyer last wrote, as far as the page tells; a time after `now` is not believed. */
export function lastBuyerMessageAt(
  messages: readonly Message[],
  now: EpochMs,
): EpochMs | undefined {
  const times = messages
    .filter((message) => message.side === 'buyer')
    .map((message) => message.at ?? Number.POSITIVE_INFINITY)
    .filter((at) => at <= now);
  return times.length > 0 ? Math.max(...times) : undefined;
}
