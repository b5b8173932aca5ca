import { describe, expect, test } from 'vitest';
import { figureProblem, isFigure } from '../../../lib/rules/check-figure';
import { defaultShopSettings } from '../../../lib/rules/default-settings';
import { RULE_TABLE, ruleById } from '../../../lib/rules/table';

test('every id stands once', () => {
  expect(new Set(RULE_TABLE.map(({ id }) => id)).size).toBe(RULE_TABLE.length);
});

describe.each(RULE_TABLE.map((row) => [row.id, row] as const))('%s', (id, row) => {
  test('names its section of the rule book', () => {
    expect(id).toMatch(/^R(1|2|3|4|5|6|7|8|9|10|11|13|14)\.[a-z][A-Za-z]+$/);
    expect(ruleById(id)).toBe(row);
  });

  test('has a source and one short Chinese line of reason', () => {
    expect(row.source).toMatch(/^(00[0-4] |《.+》第.+条|自定默认值)/);
    expect(row.reason).toMatch(/\p{Script=Han}/u);
    expect(row.reason.length).toBeLessThanOrEqual(40);
    expect(row.reason).not.toMatch(/\n/);
  });

  test('claims no official text that was not read', () => {
    expect(row.verified).toBe(false);
    expect(row.effectiveFrom ?? '2017-03-15').toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('has a figure that fits its unit', () => {
    if (row.unit === 'coverage')
      expect(['never', 'ifConfirmed', 'sealed', 'plain']).toContain(row.value);
    else if (row.unit === 'intact') expect(['notIntact', 'deduct', 'never']).toContain(row.value);
    else if (row.unit === 'payers')
      expect(row.value).toMatch(/^(agreed|(seller|buyer)\/(seller|buyer))$/);
    else expect(row.value).toSatisfy((value: number) => Number.isSafeInteger(value) && value >= 0);
    if (isFigure(row)) expect(figureProblem(row, row.value)).toBeUndefined();
  });
});

test('a figure that is not in the table is refused', () => {
  expect(() => ruleById('R6.unheardOf')).toThrow('R6.unheardOf');
});

test('R1 R6 the defaults are the figures of the rule book', () => {
  expect(defaultShopSettings()).toEqual({
    shopName: '',
    agentName: '',
    platform: 'taobao',
    zone: 'Asia/Shanghai',
    returnDays: 7,
    hasQuickCodes: true,
    learnsReplies: true,
    recordsService: true,
    serviceTargets: {},
    hasAlerts: true,
    ownWords: '',
    reminders: {
      morningFrom: 6 * 60,
      afternoonFrom: 12 * 60,
      eveningFrom: 17 * 60,
      nightFrom: 22 * 60,
      quietFrom: 22 * 60,
      quietTo: 8 * 60,
      morningBy: 12 * 60,
      afternoonBy: 17 * 60,
      nextDayBy: 10 * 60,
      firstDelayMs: 600_000,
      shortestWindowMs: 1_800_000,
      consultedWithinMs: 86_400_000,
      onlineWithinMs: 1_800_000,
      largeOrderFen: 50_000,
      secondAfterMs: 14_400_000,
      sameChannelEveryMs: 86_400_000,
      topUpLeadMs: 900_000,
      soonWithinMs: 3_600_000,
      closingLeadMs: 900_000,
      queueKeepsMs: 604_800_000,
      smsCostFen: 5,
      phoneCostFen: 100,
      smsProfitTimes: 20,
      marginPercent: 0,
    },
    ruleOverrides: {},
  });
});

test.each(Object.entries(defaultShopSettings().reminders))(
  'R6 the default of %s is the row of its name',
  (name, value) => {
    expect(ruleById(`R6.${name}`).value).toBe(value);
  },
);

test('changing the defaults changes no later ones', () => {
  defaultShopSettings().reminders.morningFrom = 0;
  expect(defaultShopSettings().reminders.morningFrom).toBe(360);
});
