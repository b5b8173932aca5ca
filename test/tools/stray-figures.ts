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

  function visit(node: Node, isNamed: boolean): void {
    if (node.type === 'ImportDeclaration') return;
    const constant = constantOf(node);
    if (constant) {
      const rules = table.filter((rule) => says(constant, rule, isNamed)).map(({ id }) => id);
      const line = source.slice(0, node.start).split('\n').length;
      if (rules.length > 0) {
        found.push({ line, text: source.slice(node.start, node.end), rules });
      }
      return;
    }
    for (const [key, child] of Object.entries(node)) {
      for (const one of [child].flat()) {
        if (isNode(one) && !isConversion(node, one)) visit(one, namesConstant(node, key));
      }
    }
  }
  visit(program as unknown as Node, false);
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

/** `const SMS_ALONE = …`: a number that was given a name is meant to say something. */
function namesConstant(parent: Node, key: string): boolean {
  if (parent.type !== 'VariableDeclarator' || key !== 'init') return false;
  return /^[A-Z][A-Z_\d]+$/u.test(String((parent.id as Node).name));
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
const LOOKS: Partial<Record<RuleUnit, (constant: Constant, isNamed: boolean) => boolean>> = {
  ms: ({ value, isTime }) => isTime || value >= MINUTE_MS,
  fen: ({ value, raw = '' }) => value >= 1_000 || /_\d\d$/u.test(raw),
  minuteOfDay: ({ value, isTime, isClock }) => !isTime && (isClock || value >= 60),
};

function says(constant: Constant, { unit, value }: Rule<number>, isNamed: boolean): boolean {
  if (unit === 'day' && constant.isTime) return constant.value === value * DAY_MS;
  if (constant.value !== value || value === 0) return false;
  const looks = LOOKS[unit];
  if (looks) return looks(constant, isNamed);
  return !constant.isTime && (value >= TELLING || (isNamed && value > 1));
}
