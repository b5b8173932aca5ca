/** Between two tellings; the clock may have been set back since the last. */
export const ALERT_EVERY_MS = 60_000;
