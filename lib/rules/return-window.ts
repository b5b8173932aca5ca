import { DAY_MS, type EpochMs, requireInstant, type Span, type Zone } from '../chat/units';
import { startOfNextDay } from '../chat/zone';
import { RETURN_DAYS } from './return-rules';

/**
 * The span in which a buyer may ask for a no-reason return.
 *
 * It opens at 00:00 of the local day after signing and lasts `days` × 24 h, whatever a clock change does to
 * those days. A request made inside stays valid after the end.
 *
 * @param signedAt - carrier's signing time.
 * @param days - whole days, at least 7; a shop may promise more.
 * @throws RangeError if `signedAt` is no instant, `zone` is no time zone or `days` is below 7.
 * @see rule R1
 */
export function returnWindow(
  signedAt: EpochMs,
  zone: Zone,
  days: number = RETURN_DAYS.value,
): Span {
  requireInstant('signedAt', signedAt);
  if (!Number.isInteger(days)) throw new RangeError(`days is not a whole number: ${days}`);
  if (days < RETURN_DAYS.value) {
    throw new RangeError(`days below the statutory ${RETURN_DAYS.value}: ${days}`);
  }
  const from = startOfNextDay(signedAt, zone);
  return { from, to: from + days * DAY_MS };
}
