import type { Rule, RuleUnit } from './rule';

interface UnitBounds {
  /** Whole in the unit it is stored in; the others may be broken: 2.5 %. */
  isWhole: boolean;
  most: number;
}

const DAYS_MOST = 365;
const DAY_MINUTES = 1440;

/** What a figure of each unit may be at all, whoever sets it. Units of classifications have none. */
const UNIT_BOUNDS: Partial<Record<RuleUnit, UnitBounds>> = {
  day: { isWhole: true, most: DAYS_MOST },
  // A longer one is a slip of the finger.
  ms: { isWhole: true, most: DAYS_MOST * DAY_MINUTES * 60_000 },
  minuteOfDay: { isWhole: true, most: DAY_MINUTES },
  fen: { isWhole: true, most: 100_000_000 },
  times: { isWhole: false, most: 10_000 },
  percent: { isWhole: false, most: 100 },
  count: { isWhole: true, most: 10_000 },
  character: { isWhole: true, most: 10_000 },
};

/** What is wrong with a figure; a bound is in the unit of the rule. */
export type FigureProblem =
  | { code: 'notNumber' }
  | { code: 'notWhole' }
  | { code: 'tooLow'; bound: number }
  | { code: 'tooHigh'; bound: number };

/** A row whose value is a number, not a classification. */
export function isFigure(rule: Rule): rule is Rule<number> {
  return typeof rule.value === 'number';
}

/** Why `value` cannot stand in place of the table's; `undefined` if it can. */
export function figureProblem(rule: Rule<number>, value: unknown): FigureProblem | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return { code: 'notNumber' };
  const bounds = UNIT_BOUNDS[rule.unit];
  if (!bounds) return { code: 'notNumber' };
  const { isWhole, most } = bounds;
  const least = rule.atLeast ?? 0;
  if (value < least) return { code: 'tooLow', bound: least };
  if (value > most) return { code: 'tooHigh', bound: most };
  return isWhole && !Number.isInteger(value) ? { code: 'notWhole' } : undefined;
}

/** The same as a line for a developer: `is not whole`. */
export function explainFigure(problem: FigureProblem): string {
  switch (problem.code) {
    case 'notNumber':
      return 'is not a number';
    case 'notWhole':
      return 'is not whole';
    case 'tooLow':
      return `is below ${problem.bound}`;
    case 'tooHigh':
      return `is above ${problem.bound}`;
  }
}
