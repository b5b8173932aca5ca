/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number;

/** A length of time in milliseconds. */
export type DurationMs = number;

/** Money in integer fen (1/100 yuan), rounded half up. */
export type Fen = number;

/** An IANA time zone name such as `Asia/Shanghai`. */
export type Zone = string;

/** Half-open range of instants `[from, to)`. */
export interface Span {
  from: EpochMs;
  to: EpochMs;
}

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** @throws RangeError naming `field` if `value` is not a finite instant. */
export function requireInstant(field: string, value: EpochMs): void {
  if (!Number.isFinite(value)) throw new RangeError(`${field} is not an instant: ${value}`);
}

/** @throws RangeError naming `field` if `value` is not a non-negative whole number of fen. */
export function requireFen(field: string, value: Fen): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${field} is not an amount in fen: ${value}`);
  }
}
