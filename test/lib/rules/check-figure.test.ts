import { describe, expect, test } from 'vitest';
import { explainFigure, figureProblem, isFigure } from '../../../lib/rules/check-figure';
import { checkSettingsUpdate } from '../../../lib/rules/check-settings';
import { RETURN_DAYS } from '../../../lib/rules/return-rules';
import { type RuleUnit, rule } from '../../../lib/rules/rule';
import { homeOf } from '../../../lib/rules/shop-figures';
import { SMS_RULES } from '../../../lib/rules/sms-rules';
import { RULE_TABLE } from '../../../lib/rules/table';

const of = (unit: RuleUnit) => rule({ id: 'R5.some', value: 1, unit, source: 's', reason: 'r' });

test.each<[RuleUnit, number, string]>([
  ['day', 1.5, 'notWhole'],
  ['day', 366, 'tooHigh'],
  ['ms', 0.5, 'notWhole'],
  ['ms', 366 * 86_400_000, 'tooHigh'],
  ['minuteOfDay', 90.5, 'notWhole'],
  ['minuteOfDay', 1441, 'tooHigh'],
  ['fen', 99.9, 'notWhole'],
  ['count', 1.1, 'notWhole'],
  ['character', 0.5, 'notWhole'],
  ['percent', 100.5, 'tooHigh'],
  ['times', -1, 'tooLow'],
  ['fen', Number.NaN, 'notNumber'],
  ['fen', Number.POSITIVE_INFINITY, 'notNumber'],
])('R5 a figure of the unit %s cannot be %d', (unit, value, code) => {
  const problem = figureProblem(of(unit), value);
  expect(problem?.code).toBe(code);
  expect(problem && explainFigure(problem)).toMatch(/^is /);
});

test.each<[RuleUnit, number]>([
  ['percent', 2.5],
  ['times', 19.5],
  ['day', 365],
  ['ms', 365 * 86_400_000],
  ['minuteOfDay', 1440],
  ['fen', 0],
])('R5 a figure of the unit %s may be %d', (unit, value) => {
  expect(figureProblem(of(unit), value)).toBeUndefined();
});

test('R1 a row knows its own lowest figure', () => {
  expect(figureProblem(RETURN_DAYS, 6)).toEqual({ code: 'tooLow', bound: 7 });
  expect(figureProblem(SMS_RULES.part, 0)).toEqual({ code: 'tooLow', bound: 1 });
});

test('every figure of the table has bounds', () => {
  for (const row of RULE_TABLE) {
    if (isFigure(row))
      expect(figureProblem(row, -1)).toEqual({ code: 'tooLow', bound: row.atLeast ?? 0 });
  }
});

describe('settings take a shop’s own figure', () => {
  const figures = RULE_TABLE.filter(isFigure);
  const set = (id: string, value: number) => ({
    ruleOverrides: { [id]: { value, note: '', since: 0 } },
  });

  test.each(figures.map((row) => [row.id, row] as const))('%s: if it is set here', (id, row) => {
    const update = () => checkSettingsUpdate(set(id, row.value));
    if (homeOf(row).kind === 'override') expect(update()).toEqual(set(id, row.value));
    else expect(update).toThrow('not a figure a shop sets here');
  });

  test('R7 if it fits its unit', () => {
    expect(() => checkSettingsUpdate(set('R7.smsPart', 66.5))).toThrow('R7.smsPart is not whole');
    expect(() => checkSettingsUpdate(set('R7.smsPart', 0))).toThrow('R7.smsPart is below 1');
  });
});
