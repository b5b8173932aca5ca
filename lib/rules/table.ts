import { FIXED_REMINDER_RULES, REMINDER_RULES } from './reminder-rules';
import { COVERAGE_RULES, RETURN_DAYS } from './return-rules';
import type { Rule } from './rule';
import { TMALL_SHIPS_WITHIN } from './shipping-rules';
import { SHORT_ANSWER_UNDER } from './wording-rules';

/** The rule table: every figure and classification the product computes with. */
export const RULE_TABLE: readonly Rule[] = [
  RETURN_DAYS,
  ...Object.values(COVERAGE_RULES),
  TMALL_SHIPS_WITHIN,
  ...Object.values(REMINDER_RULES),
  ...Object.values(FIXED_REMINDER_RULES),
  SHORT_ANSWER_UNDER,
];

/** The row with this id. @throws RangeError if there is none. */
export function ruleById(id: string): Rule {
  const found = RULE_TABLE.find((row) => row.id === id);
  if (!found) throw new RangeError(`no rule ${id}`);
  return found;
}
