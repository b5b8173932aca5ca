import type { TemplateFacts } from './facts';
import { checkField, contentText, type TemplateClock, type TemplateField } from './field';
import { FACT_NAMES, VARIABLE_NAMES, type VariableValues } from './names';
import { parseTemplate } from './parse-template';
import type { ConditionNode, Template, TemplateNode } from './template-node';
import type { TemplateProblem } from './template-problems';

export interface FillMore {
  facts?: TemplateFacts;
  /** What the agent wrote, by the field's name. */
  fields?: Readonly<Record<string, string>>;
  /** Without it a date is shown with its year. */
  clock?: TemplateClock;
}

/** Where the content of a field stands in the filled text, UTF-16 units; an open one's braces stand there. */
export interface FieldSpan {
  name: string;
  from: number;
  to: number;
}

/** `text` still holds everything that `missing`, `unknown`, `undecided`, `open` and `problems` name: then do not insert it. */
export interface FilledTemplate {
  text: string;
  /** Offset in `text` (UTF-16 units) of the first `{{光标}}`. */
  caret?: number;
  /** Shown names of variables with neither value nor fallback. */
  missing: string[];
  /** Names that nothing is called by, as written. */
  unknown: string[];
  /** Shown names of conditions that nothing known decides; neither of their branches is in `text`. */
  undecided: string[];
  /** Fields of the branches taken and of their conditions, in order, with those that have a content. */
  asked: TemplateField[];
  /** Names of the fields whose place in `text` has no content, or none they take. */
  open: string[];
  spans: FieldSpan[];
  /** Of the whole body, also of branches not taken. */
  problems: TemplateProblem[];
}

/** Fills in one pass: what a value, a fallback or a content holds is never looked at again. */
export function fillTemplate(
  body: string | Template,
  values: VariableValues,
  { facts = {}, fields = {}, clock }: FillMore = {},
): FilledTemplate {
  const template = typeof body === 'string' ? parseTemplate(body) : body;
  const byName = new Map(template.fields.map((field) => [field.name, field]));
  const missing = new Set<string>();
  const unknown = new Set<string>();
  const undecided = new Set<string>();
  const asked = new Set<TemplateField>();
  const open = new Set<string>();
  const spans: FieldSpan[] = [];
  let text = '';
  let caret: number | undefined;

  const contentOf = ({ name, initial = '' }: TemplateField) =>
    (Object.hasOwn(fields, name) ? fields[name] : undefined) ?? initial;

  /** `undefined` where nothing known decides. */
  function decide({ test, isNegated }: ConditionNode): boolean | undefined {
    const holds = test && holdsTrue(test);
    return holds === undefined ? undefined : holds !== isNegated;
  }

  function holdsTrue(test: NonNullable<ConditionNode['test']>): boolean | undefined {
    if (test.of === 'fact') return facts[test.fact];
    if (test.of === 'variable') return Boolean(values[test.variable]?.trim());
    const field = byName.get(test.name);
    if (!field) return undefined;
    asked.add(field);
    return contentOf(field).trim() !== '';
  }

  function addField(name: string, written: string): void {
    const field = byName.get(name);
    if (!field) return;
    asked.add(field);
    const content = contentOf(field);
    const isOpen = checkField(field, content) !== undefined;
    if (isOpen) open.add(name);
    const from = text.length;
    text += isOpen ? written : contentText(field, content, clock);
    spans.push({ name, from, to: text.length });
  }

  function addCondition(node: ConditionNode): void {
    const isTrue = decide(node);
    if (isTrue !== undefined) {
      addAll(isTrue ? node.holding : node.otherwise);
      return;
    }
    text += node.written;
    if (node.test?.of === 'fact') undecided.add(FACT_NAMES[node.test.fact][0]);
    else unknown.add(node.name);
  }

  function addAll(nodes: readonly TemplateNode[]): void {
    for (const node of nodes) {
      switch (node.kind) {
        case 'text':
          text += node.text;
          break;
        case 'variable': {
          const value = values[node.variable]?.trim() || node.fallback;
          if (value === undefined) missing.add(VARIABLE_NAMES[node.variable][0]);
          text += value ?? node.written;
          break;
        }
        case 'field':
          addField(node.name, node.written);
          break;
        case 'caret':
          caret ??= text.length;
          break;
        case 'broken':
          text += node.written;
          if (node.unknown !== undefined) unknown.add(node.unknown);
          break;
        case 'condition':
          addCondition(node);
      }
    }
  }

  addAll(template.nodes);
  return {
    text,
    ...(caret !== undefined && { caret }),
    missing: [...missing],
    unknown: [...unknown],
    undecided: [...undecided],
    asked: [...asked],
    open: [...open],
    spans,
    problems: template.problems,
  };
}
