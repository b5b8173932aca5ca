import type { Message } from '../chat/conversation';
import { type EpochMs, MINUTE_MS } from '../chat/units';
import type { Saying } from './deadline';
import { commitmentsIn, type SaidCommitment } from './recognise';

export interface ThreadPromise extends SaidCommitment {
  /** When it was said, at the earliest. */
  madeAt: EpochMs;
}

interface Thread extends Omit<Saying, 'sentAt'> {
  /** Oldest first. */
  messages: readonly Message[];
  /** What was said before was about another order. */
  placedAt: EpochMs | undefined;
  now: EpochMs;
}

/**
 * What the shop promised in the thread, oldest first. A message without a time of its own counts only where its
 * neighbours' times leave the promise no choice.
 */
export function saidInThread({ messages, placedAt, now, ...saying }: Thread): ThreadPromise[] {
  // Pages show minutes: what was said within the minute of placing seems to come before it.
  const since = placedAt === undefined ? undefined : Math.floor(placedAt / MINUTE_MS) * MINUTE_MS;
  const found: ThreadPromise[] = [];
  let earliest: EpochMs | undefined;
  messages.forEach(({ side, text, at }, index) => {
    earliest = at ?? earliest;
    if (side !== 'agent' || earliest === undefined || earliest > now) return;
    if (since !== undefined && earliest < since) return;
    const next = messages.slice(index + 1).find((message) => message.at !== undefined)?.at;
    const latest = at ?? Math.max(earliest, Math.min(next ?? now, now));
    const madeAt = earliest;
    const said = commitmentsIn(text, { ...saying, sentAt: madeAt });
    const later = latest === madeAt ? said : commitmentsIn(text, { ...saying, sentAt: latest });
    for (const one of said) {
      const isSure = later.some(({ kind, dueAt }) => kind === one.kind && dueAt === one.dueAt);
      if (isSure) found.push({ ...one, madeAt });
    }
  });
  return found;
}
