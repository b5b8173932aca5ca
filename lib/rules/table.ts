import { DISPUTE_RULES } from './dispute-rules';
import { DUE_RULES } from './due-rules';
import { FREIGHT_RULES } from './freight-rules';
import { INTACT_RULES } from './intact-rules';
import { CREDITED_WITHIN } from './outcome-rules';
import { PAIRING_RULES } from './pairing-rules';
import { FIXED_REMINDER_RULES, REMINDER_RULES } from './reminder-rules';
import { COVERAGE_RULES, RETURN_DAYS } from './return-rules';
import { REVIEW_CHANGE_DAYS } from './review-rules';
import type { Rule } from './rule';
import { SHIPPING_RULES } from './shipping-rules';
import { SMS_RULES } from './sms-rules';
import { SHORT_ANSWER_UNDER } from './wording-rules';

/** The rule table: every figure and classification the product computes with. */
export const RULE_TABLE: readonly Rule[] = [
  RETURN_DAYS,
  ...Object.values(COVERAGE_RULES),
  ...SHIPPING_RULES,
  ...Object.values(INTACT_RULES),
  ...Object.values(FREIGHT_RULES),
  ...Object.values(REMINDER_RULES),
  ...Object.values(FIXED_REMINDER_RULES),
  ...Object.values(DISPUTE_RULES),
  REVIEW_CHANGE_DAYS,
  ...Object.values(DUE_RULES),
  ...Object.values(SMS_RULES),
  CREDITED_WITHIN,
  ...Object.values(PAIRING_RULES),
  SHORT_ANSWER_UNDER,
];

/** The row with this id. @throws RangeError if there is none. */
export function ruleById(id: string): Rule {
  const found = RULE_TABLE.find((row) => row.id === id);
  if (!found) throw new RangeError(`no rule ${id}`);
  return found;
}
