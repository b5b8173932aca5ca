import type { Clock } from './clock';
import type { DisputeClocks, RulingClock } from './dispute-clocks';

/** The clock of a dispute to look at now. */
export type NextDisputeClock =
  | { name: 'own' | 'evidence'; clock: Clock }
  | { name: 'ruling'; clock: RulingClock };

/**
 * The clock that runs out next. Evidence that is not handed in stays the next, also once its time is over: nothing
 * later counts before it is there.
 *
 * @see rule R9
 */
export function nextDisputeClock(clocks: DisputeClocks): NextDisputeClock {
  const { ownHandling, evidence, ruling } = clocks;
  const isOwnRunning = ownHandling.kind === 'running';
  if (evidence.kind === 'done') {
    return isOwnRunning ? { name: 'own', clock: ownHandling } : { name: 'ruling', clock: ruling };
  }
  return isOwnRunning && ownHandling.at <= evidence.at
    ? { name: 'own', clock: ownHandling }
    : { name: 'evidence', clock: evidence };
}
