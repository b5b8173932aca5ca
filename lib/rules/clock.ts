import type { DurationMs, EpochMs } from '../chat/units';

/** Time that runs out at `at`; at that instant it is over: ranges are half-open. */
export type Clock =
  | { kind: 'running'; at: EpochMs; remainingMs: DurationMs }
  | { kind: 'over'; at: EpochMs; byMs: DurationMs };

export const clockTo = (at: EpochMs, now: EpochMs): Clock =>
  now < at ? { kind: 'running', at, remainingMs: at - now } : { kind: 'over', at, byMs: now - at };
