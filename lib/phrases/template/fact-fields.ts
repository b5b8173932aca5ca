import type { TemplateFacts } from './facts';
import type { TemplateField } from './field';
import { FACT_NAMES, type FactName } from './names';

const YES = '是';
const NO = '否';

const nameOf = (shown: string) => `${shown}？`;

/** A condition that nothing known decides, put to the agent as a field. @param shown - its shown name. */
export const factField = (shown: string): TemplateField => ({
  name: nameOf(shown),
  kind: 'choice',
  choices: [YES, NO],
});

export interface AnsweredFacts {
  facts: TemplateFacts;
  /** Shown names, in the order of `FACT_NAMES`. */
  shown: string[];
}

/** The conditions the agent has decided, from the contents of all fields. */
export function answeredFacts(fields: Readonly<Record<string, string>>): AnsweredFacts {
  const answered: AnsweredFacts = { facts: {}, shown: [] };
  for (const [fact, [shown]] of Object.entries(FACT_NAMES)) {
    const content = Object.hasOwn(fields, nameOf(shown)) ? fields[nameOf(shown)] : undefined;
    if (content !== YES && content !== NO) continue;
    answered.facts[fact as FactName] = content === YES;
    answered.shown.push(shown);
  }
  return answered;
}
