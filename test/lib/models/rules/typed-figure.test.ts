import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTyped, typedText, typedUnit } from '../../../../lib/models/rules/typed-figure';
import { figureProblem, isFigure } from '../../../../lib/rules/check-figure';
import { type RuleUnit, rule } from '../../../../lib/rules/rule';
import { RULE_TABLE } from '../../../../lib/rules/table';

const of = (unit: RuleUnit, value: number) =>
  rule({ id: 'R5.some', value, unit, source: 's', reason: 'r' });
const HOURS = of('ms', 72 * 3_600_000);
const MINUTES = of('ms', 600_000);

test.each([
  ['hours', HOURS, '48', 48 * 3_600_000],
  ['half hours', HOURS, '1.5', 5_400_000],
  ['minutes', MINUTES, '15', 900_000],
  ['yuan and fen', of('fen', 500_00), '0.29', 29],
  ['yuan', of('fen', 500_00), '1200', 1200_00],
  ['a time of day', of('minuteOfDay', 720), '9:30', 570],
  ['the end of the day', of('minuteOfDay', 720), '24:00', 1440],
  ['digits of full width', of('day', 7), '１５', 15],
  ['blanks around it', of('count', 1), ' 2 ', 2],
  ['part of a percent', of('percent', 5), '2.5', 2.5],
])('%s are read', (_reason, row, typed, value) => {
  expect(readTyped(row, typed)).toEqual({ ok: true, value });
});

test.each([
  ['nothing', HOURS, '', 'notNumber'],
  ['words', HOURS, '两天', 'notNumber'],
  ['another unit', HOURS, '2天', 'notNumber'],
  ['two numbers', HOURS, '24 48', 'notNumber'],
  ['hexadecimal', HOURS, '0x10', 'notNumber'],
  ['an exponent', HOURS, '1e3', 'notNumber'],
  ['part of a minute', MINUTES, '1.01', 'notWhole'],
  ['part of a fen', of('fen', 500_00), '0.005', 'notWhole'],
  ['part of a day', of('day', 7), '7.5', 'notWhole'],
  ['less than nothing', of('times', 20), '-3', 'tooLow'],
  ['over a hundred percent', of('percent', 5), '101', 'tooHigh'],
  ['a 61st minute', of('minuteOfDay', 720), '12:60', 'notNumber'],
])('%s is refused', (_reason, row, typed, code) => {
  expect(readTyped(row, typed)).toMatchObject({ ok: false, problem: { code } });
});

describe.each(RULE_TABLE.filter(isFigure).map((row) => [row.id, row] as const))(
  '%s',
  (_id, row) => {
    test('what is shown to be edited is the figure itself', () => {
      expect(readTyped(row, typedText(row, row.value))).toEqual({ ok: true, value: row.value });
      expect(typedUnit(row)).toMatch(/^[a-z]+$/);
    });

    test('whatever is typed, only a figure that fits is taken', () => {
      fc.assert(
        fc.property(
          fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String)),
          (typed) => {
            const read = readTyped(row, typed);
            if (read.ok) expect(figureProblem(row, read.value)).toBeUndefined();
          },
        ),
        { numRuns: 50 },
      );
    });
  },
);
