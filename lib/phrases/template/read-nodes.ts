import { findFact, findVariable, isCaret } from './names';
import type { ConditionNode, ConditionTest, TemplateNode } from './template-node';
import type { TemplateProblemCode } from './template-problems';
import type { Tag } from './tokenize';

/** Tells what is wrong with the tag at hand, and about which name. */
export type Report = (code: TemplateProblemCode, name: string) => void;

export function valueNode(
  { name, fallback }: Tag & { kind: 'value' },
  written: string,
  report: Report,
): TemplateNode {
  const variable = findVariable(name);
  if (variable) {
    return { kind: 'variable', variable, written, ...(fallback !== undefined && { fallback }) };
  }
  if (isCaret(name)) return { kind: 'caret' };
  report(name ? 'unknownName' : 'emptyName', name || written);
  return { kind: 'broken', written, unknown: name || written };
}

/** `不` or `not` before the name; a name that begins so itself is looked for first. */
const NEGATED = /^(?:不\s*|not\s+)(.+)$/is;

/** A condition with nothing in its branches yet. */
export function conditionNode(
  condition: string,
  written: string,
  hasField: (name: string) => boolean,
  report: Report,
): ConditionNode {
  const opposite = NEGATED.exec(condition)?.[1];
  const asWritten = testsOf(condition, hasField);
  const isNegated = opposite !== undefined && asWritten.length === 0;
  const name = isNegated ? opposite : condition;
  const [test, ...others] = isNegated ? testsOf(name, hasField) : asWritten;
  if (name === '') report('emptyName', written);
  else if (!test) report('unknownName', name);
  else if (others.length > 0) report('ambiguousName', name);
  return {
    kind: 'condition',
    test: others.length > 0 ? undefined : test,
    isNegated,
    name: name || written,
    written,
    holding: [],
    otherwise: [],
  };
}

function testsOf(name: string, hasField: (name: string) => boolean): ConditionTest[] {
  const fact = findFact(name);
  const variable = findVariable(name);
  return [
    ...(fact ? [{ of: 'fact', fact } as const] : []),
    ...(variable ? [{ of: 'variable', variable } as const] : []),
    ...(hasField(name) ? [{ of: 'field', name } as const] : []),
  ];
}
