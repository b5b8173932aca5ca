import type { RuleOverride, ShopSettings } from '../chat/settings';
import type { EpochMs } from '../chat/units';
import { isFigure } from './check-figure';
import { shopFigure } from './shop-figures';
import { RULE_TABLE } from './table';

/** Most in one list; older ones stay stored. */
export const RULE_CHANGES_MAX = 1_000;

/** A shop's own figure for one rule, in its unit; without one it is taken back. */
export interface SetRule {
  ruleId: string;
  own?: Pick<RuleOverride, 'value' | 'note'>;
}

/** Some of the settings; with them why the figures among them change, kept with each that does. */
export interface SettingsUpdate extends Partial<ShopSettings> {
  figureNote?: string;
}

/** One change of a shop's own figure. Changes are added, never changed. */
export interface RuleChange {
  ruleId: string;
  /** What counted before and what counts since, in the unit of the rule. */
  before: number;
  after: number;
  /** Why, in the shop's words; empty where none was given. */
  note: string;
  at: EpochMs;
  /** The shop's own figure was taken back: the table's counts again. */
  isReset?: boolean;
}

/**
 * What `after` changes in the figures of `before`, in the order of the table. A new note alone counts, too.
 *
 * @param why - for the figures that have no note of their own.
 */
export function ruleChanges(
  before: ShopSettings,
  after: ShopSettings,
  at: EpochMs,
  why = '',
): RuleChange[] {
  return RULE_TABLE.filter(isFigure).flatMap((rule): RuleChange[] => {
    const { id: ruleId } = rule;
    const [was, own] = [before.ruleOverrides[ruleId], after.ruleOverrides[ruleId]];
    const figures = { before: shopFigure(rule, before), after: shopFigure(rule, after) };
    if (was && !own) return [{ ruleId, ...figures, note: '', at, isReset: true }];
    const isSame = figures.before === figures.after && !was === !own && was?.note === own?.note;
    return isSame ? [] : [{ ruleId, ...figures, note: own?.note ?? why, at }];
  });
}
