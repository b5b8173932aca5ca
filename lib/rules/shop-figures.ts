import type { ReminderSettings, ShopSettings } from '../chat/settings';
import { isFigure } from './check-figure';
import { figureIn } from './overrides';
import { FIXED_REMINDER_RULES, REMINDER_RULES } from './reminder-rules';
import { RETURN_DAYS } from './return-rules';
import type { Rule } from './rule';

/** Where a shop sets its own figure. */
export type RuleHome =
  /** Beside the rule, in `ruleOverrides`. */
  | { kind: 'override' }
  /** A field of the settings. */
  | { kind: 'returnDays' }
  | { kind: 'reminders'; field: keyof ReminderSettings }
  /** Nowhere: a classification, or a number the program is built on. */
  | { kind: 'fixed' };

const HOMES = new Map<string, RuleHome>([
  [RETURN_DAYS.id, { kind: 'returnDays' }],
  ...Object.entries(REMINDER_RULES).map(([field, { id }]): [string, RuleHome] => [
    id,
    { kind: 'reminders', field: field as keyof ReminderSettings },
  ]),
  ...Object.values(FIXED_REMINDER_RULES).map(({ id }): [string, RuleHome] => [
    id,
    { kind: 'fixed' },
  ]),
]);

export function homeOf(rule: Rule): RuleHome {
  return HOMES.get(rule.id) ?? { kind: isFigure(rule) ? 'override' : 'fixed' };
}

/** The figure that counts in this shop, wherever it was set. */
export function shopFigure(
  rule: Rule<number>,
  settings: Pick<ShopSettings, 'returnDays' | 'reminders' | 'ruleOverrides'>,
): number {
  const home = homeOf(rule);
  switch (home.kind) {
    case 'override':
      return figureIn(rule, settings.ruleOverrides);
    case 'returnDays':
      return settings.returnDays;
    case 'reminders':
      return settings.reminders[home.field];
    case 'fixed':
      return rule.value;
  }
}
