import type { Message } from '../chat/conversation';
import type { EpochMs } from '../chat/units';

export interface Waiting {
  /** First message of the buyer that nobody has answered, as far as it shows a time. */
  since: EpochMs;
  /** Messages of the buyer since the last answer. */
  count: number;
}

/**
 * Since when the buyer waits; `undefined` if the last word is not the buyer's, or none of the messages that wait shows
 * a time. What the platform or a robot says is no answer; a message of an unknown side may be one.
 */
export function waitingOf(messages: readonly Message[]): Waiting | undefined {
  const last = messages.findLastIndex(({ side }) => side === 'agent' || side === 'unknown');
  const open = messages.slice(last + 1).filter(({ side }) => side === 'buyer');
  const since = open.find(({ at }) => at !== undefined)?.at;
  return since === undefined ? undefined : { since, count: open.length };
}
