/*
 * A parser of our own: no kept library reads this notation, and the common ones compile with `new Function`, which
 * the content security policy of an extension forbids.
 */

import { type CollectedFields, collectFields } from './collect-fields';
import type { TemplateField } from './field';
import { type FactName, findFact, findVariable, isCaret, type VariableName } from './names';
import { placeProblems, type TemplateProblem, type UnplacedProblem } from './template-problems';
import { type Tag, type Token, tokenize } from './tokenize';

/** What a condition looks at. */
export type ConditionTest =
  | { of: 'fact'; fact: FactName }
  | { of: 'variable'; variable: VariableName }
  | { of: 'field'; name: string };

export interface ConditionNode {
  kind: 'condition';
  /** `undefined` where the name is not known. */
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

/** A body taken apart. Pure: the same body always gives an equal one. */
export interface Template {
  nodes: TemplateNode[];
  /** Every field of the body, also those in branches, each once and in order. */
  fields: TemplateField[];
  /** In the order of the body; not empty means that the text would have holes and must not be inserted. */
  problems: TemplateProblem[];
}

/** Most conditions one inside the other. */
export const DEPTH_MAX = 10;

/** A condition that is open at this point of the body. */
interface Frame {
  /** `undefined` where it is nested too deep: its parts stand in the branch around it. */
  node: ConditionNode | undefined;
  from: number;
  to: number;
  elseWritten?: string;
}

/** Never throws; takes time linear in the length of the body. */
export function parseTemplate(body: string): Template {
  const tokens = tokenize(body);
  const fields = collectFields(tokens.flatMap(fieldOf));
  const problems: UnplacedProblem[] = [];
  const nodes: TemplateNode[] = [];
  const frames: Frame[] = [];
  const branches: TemplateNode[][] = [nodes];
  const add = (node: TemplateNode) => branches.at(-1)?.push(node);

  function addTag({ tag, written, from, to }: Token & { kind: 'tag' }): void {
    const report = (code: UnplacedProblem['code'], name: string) => {
      problems.push({ code, name, from, to });
    };
    const open = frames.at(-1);
    switch (tag.kind) {
      case 'value':
        add(valueNode(tag, written, report));
        return;
      case 'field': {
        const { name } = tag.field;
        const code = fields.problems.get(tag.field);
        if (code) report(code, name || written);
        add(code ? { kind: 'broken', written } : { kind: 'field', name, written });
        return;
      }
      case 'if': {
        const node = conditionNode(tag.condition, written, fields, report);
        const isTooDeep = branches.length > DEPTH_MAX;
        if (isTooDeep) report('nestedTooDeep', node.name);
        add(isTooDeep ? { kind: 'broken', written } : node);
        frames.push({ node: isTooDeep ? undefined : node, from, to });
        if (!isTooDeep) branches.push(node.holding);
        return;
      }
      case 'else':
        if (!open || open.elseWritten !== undefined) {
          report(open ? 'elseTwice' : 'unopened', written);
          add({ kind: 'broken', written });
          return;
        }
        open.elseWritten = written;
        if (open.node) branches.splice(-1, 1, open.node.otherwise);
        else add({ kind: 'broken', written });
        return;
      case 'endIf':
        if (!open) report('unopened', written);
        if (!open?.node) add({ kind: 'broken', written });
        else branches.pop();
        frames.pop();
    }
  }

  for (const token of tokens) {
    if (token.kind === 'text') add(token);
    else if (token.kind === 'tag') addTag(token);
    else {
      const { from, to, written } = token;
      const code = token.isOpening ? 'unclosed' : 'strayBrace';
      problems.push({ code, name: written, from, to });
      add({ kind: 'broken', written });
    }
  }
  for (const { node, from, to, elseWritten } of frames.toReversed()) {
    problems.push({ code: 'ifUnclosed', name: node?.name ?? body.slice(from, to), from, to });
    if (!node) continue;
    branches.pop();
    // The last of the branch around it, since everything after it went inside.
    branches.at(-1)?.pop();
    add({ kind: 'broken', written: node.written });
    for (const inside of node.holding) add(inside);
    if (elseWritten !== undefined) add({ kind: 'broken', written: elseWritten });
    for (const inside of node.otherwise) add(inside);
  }
  return { nodes, fields: [...fields.byName.values()], problems: placeProblems(body, problems) };
}

const fieldOf = (token: Token): TemplateField[] =>
  token.kind === 'tag' && token.tag.kind === 'field' ? [token.tag.field] : [];

type Report = (code: UnplacedProblem['code'], name: string) => void;

function valueNode(
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

function conditionNode(
  condition: string,
  written: string,
  fields: CollectedFields,
  report: Report,
): ConditionNode {
  const opposite = NEGATED.exec(condition)?.[1];
  const asWritten = testsOf(condition, fields);
  const isNegated = opposite !== undefined && asWritten.length === 0;
  const name = isNegated ? opposite : condition;
  const [test, ...others] = isNegated ? testsOf(name, fields) : asWritten;
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

function testsOf(name: string, fields: CollectedFields): ConditionTest[] {
  const fact = findFact(name);
  const variable = findVariable(name);
  return [
    ...(fact ? [{ of: 'fact', fact } as const] : []),
    ...(variable ? [{ of: 'variable', variable } as const] : []),
    ...(fields.byName.has(name) ? [{ of: 'field', name } as const] : []),
  ];
}
