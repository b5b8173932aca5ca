/**
 * How well words name a time: `said` a clock time or a length of time; `assumed` a day or a part of
 * it, the clock time is ours; `vague` not even the day is sure.
 */
export type Sureness = 'said' | 'assumed' | 'vague';
