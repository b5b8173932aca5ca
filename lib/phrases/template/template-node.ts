import type { TemplateField } from './field';
import type { FactName, VariableName } from './names';
import type { TemplateProblem } from './template-problems';

/** What a condition looks at: a fact, or whether a variable or a field has a value. */
export type ConditionTest =
  | { of: 'fact'; fact: FactName }
  | { of: 'variable'; variable: VariableName }
  | { of: 'field'; name: string };

export interface ConditionNode {
  kind: 'condition';
  /** `undefined` where the name stands for nothing, or for more than one thing. */
  test: ConditionTest | undefined;
  isNegated: boolean;
  name: string;
  /** The opening tag. */
  written: string;
  holding: TemplateNode[];
  otherwise: TemplateNode[];
}

export type TemplateNode =
  | { kind: 'text'; text: string }
  | { kind: 'variable'; variable: VariableName; fallback?: string; written: string }
  | { kind: 'field'; name: string; written: string }
  | { kind: 'caret' }
  /** Cannot be read and stays as written; `unknown` is the name where it is the name that is not known. */
  | { kind: 'broken'; written: string; unknown?: string }
  | ConditionNode;

/** A body taken apart. */
export interface Template {
  nodes: TemplateNode[];
  /** Every field of the body, also those in branches, each once and in order. */
  fields: TemplateField[];
  /** In the order of the body; not empty means that the text would have holes and must not be inserted. */
  problems: TemplateProblem[];
}
