import { DAY_MS, type EpochMs, MINUTE_MS } from '../chat/units';

/** How far two clocks of one machine may lie apart. */
const AHEAD_MS = MINUTE_MS;

/**
 * When a reminder was made that is kept now, never after `now`.
 *
 * @param madeAt - what the caller says; `undefined`: it is made now.
 * @throws RangeError if it lies more than a minute ahead or more than a day back.
 */
export function madeAtOf(madeAt: EpochMs | undefined, now: EpochMs): EpochMs {
  if (madeAt === undefined) return now;
  if (madeAt > now + AHEAD_MS) throw new RangeError(`madeAt lies ahead: ${madeAt} > ${now}`);
  if (madeAt < now - DAY_MS) throw new RangeError(`madeAt is over a day old: ${madeAt} < ${now}`);
  return Math.min(madeAt, now);
}
