import type { RuleOverrides } from '../chat/settings';
import type { Rule } from './rule';

/** The figure that counts in this shop: its own where it has set one, else the table's. */
export const figureIn = (rule: Rule<number>, overrides: RuleOverrides): number =>
  overrides[rule.id]?.value ?? rule.value;
