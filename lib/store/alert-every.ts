import { DAY_MS, type EpochMs } from '../chat/units';

/** Between two tellings; the clock may have been set back since the last. */
export const ALERT_EVERY_MS = 60_000;

/** What lapsed longer ago is told no more. */
const TELLS_FOR_MS = 7 * DAY_MS;

/** Commitments that fell due before this are no longer spoken of. */
export const tellsSince = (now: EpochMs): EpochMs => now - TELLS_FOR_MS;
