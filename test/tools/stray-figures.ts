import { parseSync } from 'vite';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../lib/chat/units';
import type { Rule, RuleUnit } from '../../lib/rules/rule';

/** A number in the source that says what a row of the rule table says. */
export interface StrayFigure {
  line: number;
  /** As it stands there: `72 * HOUR_MS`. */
  text: string;
  /** Ids of the rows. */
  rules: string[];
}

type Node = { type: string; start: number; end: number } & Record<string, unknown>;

/** A constant expression: its value, and the forms in which a reader takes it for a figure. */
interface Constant {
  value: number;
  /** A unit of time is in it, by itself or multiplied. */
  isTime: boolean;
  /** `12 * 60`, `16 * 60 + 30`. */
  isClock: boolean;
  /** As written; only of a single number. */
  raw?: string;
}

const TIME_UNITS: Record<string, number> = { MINUTE_MS, HOUR_MS, DAY_MS };
/** Below this a bare number is a count of anything: parts, digits, days of a week. */
const TELLING = 32;

/** @throws Error if the source cannot be parsed. */
export function strayFigures(
  source: string,
  path: string,
  table: readonly Rule<number>[],
): StrayFigure[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found: StrayFigure[] = [];

  function visit(node: Node, name: string): void {
    if (node.type === 'ImportDeclaration') return;
    const constant = constantOf(node);
    if (constant) {
      const rules = table.filter((rule) => says(constant, rule, name)).map(({ id }) => id);
      const line = source.slice(0, node.start).split('\n').length;
      if (rules.length > 0) {
        found.push({ line, text: source.slice(node.start, node.end), rules });
      }
      return;
    }
    for (const [key, child] of Object.entries(node)) {
      for (const one of [child].flat()) {
        if (isNode(one) && !isConversion(node, one)) visit(one, nameOf(node, key));
      }
    }
  }
  visit(program as unknown as Node, '');
  return found;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** `ms / HOUR_MS`, `days * DAY_MS`: no length of time, a unit is changed. */
function isConversion(parent: Node, child: Node): boolean {
  return (
    parent.type === 'BinaryExpression' &&
    ['*', '/', '%'].includes(String(parent.operator)) &&
    child.type === 'Identifier'
  );
}

/** `const SMS_ALONE = …`: the name a number was given, if it stands alone behind it. */
function nameOf(parent: Node, key: string): string {
  if (key !== 'init' && key !== 'value') return '';
  return String(
    (parent.id as Node | undefined)?.name ?? (parent.key as Node | undefined)?.name ?? '',
  );
}

/** `RETURN_DAYS`, `returnDays`: return, day. */
const wordsOf = (name: string): string[] =>
  name
    .split(/_|(?<=[a-z])(?=[A-Z])/u)
    .map((word) => word.toLowerCase().replace(/s$/u, ''))
    .filter((word) => word.length > 2);

/** A small number says something of a rule only under a name that does. */
function isNamedLike(name: string, { id, unit, value }: Rule<number>): boolean {
  if (value === 1) return false;
  const known = wordsOf(`${id.slice(id.indexOf('.') + 1)}_${unit}`);
  return wordsOf(name).some((word) => known.includes(word));
}

function constantOf(node: Node): Constant | undefined {
  if (node.type === 'Literal' && typeof node.value === 'number') {
    return { value: node.value, isTime: false, isClock: false, raw: String(node.raw) };
  }
  if (node.type === 'Identifier') {
    const value = TIME_UNITS[String(node.name)];
    return value === undefined ? undefined : { value, isTime: true, isClock: false };
  }
  if (node.type === 'ParenthesizedExpression') return constantOf(node.expression as Node);
  if (node.type !== 'BinaryExpression') return undefined;
  const left = constantOf(node.left as Node);
  const right = constantOf(node.right as Node);
  if (!left || !right) return undefined;
  const isTime = left.isTime || right.isTime;
  switch (node.operator) {
    case '*':
      return {
        value: left.value * right.value,
        isTime,
        isClock: !isTime && (left.value === 60 || right.value === 60),
      };
    case '+':
      return { value: left.value + right.value, isTime, isClock: left.isClock };
    case '-':
      return { value: left.value - right.value, isTime, isClock: false };
    default:
      return undefined;
  }
}

/** How a figure of each unit looks in a source. */
const LOOKS: Partial<Record<RuleUnit, (constant: Constant) => boolean>> = {
  ms: ({ value, isTime }) => isTime || value >= MINUTE_MS,
  fen: ({ value, raw = '' }) => value >= 1_000 || /_\d\d$/u.test(raw),
  minuteOfDay: ({ value, isTime, isClock }) => !isTime && (isClock || value >= 60),
};

function says(constant: Constant, rule: Rule<number>, name: string): boolean {
  const { unit, value } = rule;
  if (unit === 'day' && constant.isTime) return constant.value === value * DAY_MS;
  if (constant.value !== value || value === 0) return false;
  // From midnight to midnight: the length of a day.
  if (unit === 'minuteOfDay' && value === 1440) return false;
  const looks = LOOKS[unit];
  if (looks) return looks(constant);
  return !constant.isTime && (value >= TELLING || isNamedLike(name, rule));
}
