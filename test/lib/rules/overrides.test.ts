import { expect, test } from 'vitest';
import { checkSettingsUpdate } from '../../../lib/rules/check-settings';
import { figureIn } from '../../../lib/rules/overrides';
import { TMALL_SHIPS_WITHIN } from '../../../lib/rules/shipping-rules';

const { id } = TMALL_SHIPS_WITHIN;

test('the shop’s own figure counts in place of the table’s', () => {
  expect(figureIn(TMALL_SHIPS_WITHIN, {})).toBe(72 * 3_600_000);
  const own = { [id]: { value: 48 * 3_600_000, note: '平台新规', since: 0 } };
  expect(figureIn(TMALL_SHIPS_WITHIN, own)).toBe(48 * 3_600_000);
});

test.each([
  ['of no rule', { 'R5.unheardOf': { value: 1, note: '', since: 0 } }],
  ['of a classification', { 'R2.food': { value: 1, note: '', since: 0 } }],
  ['below nothing', { [id]: { value: -1, note: '', since: 0 } }],
  ['with too long a note', { [id]: { value: 1, note: 'x'.repeat(201), since: 0 } }],
])('a figure %s is refused', (_reason, ruleOverrides) => {
  expect(() => checkSettingsUpdate({ ruleOverrides })).toThrow(RangeError);
});
