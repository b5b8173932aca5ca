import type { Platform } from '../chat/settings';

/** What `value` counts. `ms` and `minuteOfDay` are as in lib/chat/units and lib/chat/settings. */
export type RuleUnit =
  | 'day'
  | 'ms'
  | 'minuteOfDay'
  | 'fen'
  | 'times'
  | 'percent'
  | 'count'
  /** UTF-16 units of a text. */
  | 'character'
  | 'coverage'
  /** What a finding at the return does, see `IntactValue`. */
  | 'intact'
  /** Who pays which way, see `PayersValue`. */
  | 'payers';

/** One figure or classification of the rule book, with where it comes from. */
export interface Rule<V extends number | string = number | string> {
  /** `R<section>.<name>`, unique in the table. */
  id: `R${number}.${string}`;
  value: V;
  unit: RuleUnit;
  platform: Platform | 'all';
  /** ISO date; `null` when the source is undated. */
  effectiveFrom: string | null;
  /** Document and clause, shown beside the figure. */
  source: string;
  /** True only when an official text was read. */
  verified: boolean;
  /** One short line in Simplified Chinese, shown in the UI. */
  reason: string;
  /** A shop's own figure may not lie below this; 0 if not given. What a unit allows besides: `UNIT_BOUNDS`. */
  atLeast?: number;
}

/** The source of figures on which every document is silent. */
export const DECIDED = '自定默认值';

type Given<V extends number | string> = Pick<
  Rule<V>,
  'id' | 'value' | 'unit' | 'source' | 'reason'
>;

/** A row of the table; undated, unverified and for every platform unless `known` says otherwise. */
export function rule<V extends number | string>(
  given: Given<V>,
  known: Partial<Pick<Rule, 'platform' | 'effectiveFrom' | 'verified' | 'atLeast'>> = {},
): Rule<V> {
  return { platform: 'all', effectiveFrom: null, verified: false, ...given, ...known };
}
