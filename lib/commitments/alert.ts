import type { DurationMs, EpochMs } from '../chat/units';
import type { Commitment } from './commitment';

/**
 * When to tell that a commitment is about to lapse: `leadMs` before, and not before half of its time is over.
 * `undefined` if it is not open or nothing is to be told.
 *
 * @see rule R5
 */
export function alertAt(
  { state, madeAt, dueAt }: Pick<Commitment, 'state' | 'madeAt' | 'dueAt'>,
  leadMs: DurationMs,
): EpochMs | undefined {
  if (state !== 'open' || leadMs === 0) return undefined;
  return dueAt - Math.min(leadMs, Math.max(0, Math.floor((dueAt - madeAt) / 2)));
}
