import type { DurationMs, EpochMs } from '../chat/units';
import { currentOutcome, type MadeOutcome, type MadeReminder } from './attempt';

/** A promise to pay that has not been followed up yet. */
export interface PendingPromise {
  promisedAt: EpochMs;
  /** When the follow-up is due. */
  dueAt: EpochMs;
  isTopUp: boolean;
}

export interface History {
  /** The attempts that count as reminders, oldest first; follow-ups of a promise do not. */
  reminders: MadeReminder[];
  promise?: PendingPromise;
  /** What the last outcome says, where nothing more is to be done. */
  settled?: 'paid' | 'closed';
}

/** What was known last about the order at `asOf`: the latest of the attempts' current outcomes. */
function lastWord(attempts: readonly MadeReminder[], asOf: EpochMs): MadeOutcome | undefined {
  return attempts
    .map((attempt) =>
      currentOutcome({
        ...attempt,
        outcomes: attempt.outcomes.filter((outcome) => outcome.recordedAt <= asOf),
      }),
    )
    .filter((outcome) => outcome !== undefined)
    .sort((a, b) => a.recordedAt - b.recordedAt)
    .at(-1);
}

/** Balance short: ahead of the time named, unless it was named too late for that. Otherwise at that time. */
function promiseIn(
  outcome: MadeOutcome | undefined,
  leadMs: DurationMs,
): PendingPromise | undefined {
  if (outcome?.result.kind !== 'promised') return undefined;
  const { promisedAt, reason } = outcome.result;
  const isTopUp = reason === 'balanceShort';
  const ahead = promisedAt - leadMs;
  const dueAt = isTopUp && ahead > outcome.recordedAt ? ahead : promisedAt;
  return { promisedAt, dueAt, isTopUp };
}

/**
 * What the attempts on one order amount to.
 *
 * An attempt is the follow-up of a promise if the promise was the last word when it was made, was due, and had not
 * been followed up; so each promise gives room for one.
 */
export function readHistory(attempts: readonly MadeReminder[], leadMs: DurationMs): History {
  const oldestFirst = attempts.toSorted((a, b) => a.at - b.at);
  const followedUp = new Set<MadeOutcome>();
  const reminders: MadeReminder[] = [];
  for (const [index, attempt] of oldestFirst.entries()) {
    const word = lastWord(oldestFirst.slice(0, index), attempt.at);
    const promise = promiseIn(word, leadMs);
    if (word && promise && promise.dueAt <= attempt.at && !followedUp.has(word)) {
      followedUp.add(word);
    } else {
      reminders.push(attempt);
    }
  }

  const word = lastWord(oldestFirst, Number.POSITIVE_INFINITY);
  const kind = word?.result.kind;
  if (kind === 'paid' || kind === 'closed') return { reminders, settled: kind };
  const promise = word && !followedUp.has(word) ? promiseIn(word, leadMs) : undefined;
  return promise ? { reminders, promise } : { reminders };
}
