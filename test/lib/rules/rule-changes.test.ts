import { expect, test } from 'vitest';
import type { RuleOverride, ShopSettings } from '../../../lib/chat/settings';
import { defaultShopSettings } from '../../../lib/rules/default-settings';
import { ruleChanges } from '../../../lib/rules/rule-changes';

const shop = (change: Partial<ShopSettings> = {}): ShopSettings => ({
  ...defaultShopSettings(),
  ...change,
});
const own = (value: number, note = '', since = 0): Partial<ShopSettings> => ({
  ruleOverrides: { 'R7.smsAlone': { value, note, since } satisfies RuleOverride },
});
const reminders = (change: object) => ({ reminders: { ...shop().reminders, ...change } });
const alone = { ruleId: 'R7.smsAlone', at: 9 };

test.each<[string, Partial<ShopSettings>, Partial<ShopSettings>, object[]]>([
  ['nothing', own(80, '通道'), own(80, '通道', 5), []],
  ['no figure', {}, { shopName: '练习小铺' }, []],
  ['a first own figure', {}, own(80, '通道'), [{ ...alone, before: 70, after: 80, note: '通道' }]],
  ['another', own(80), own(90), [{ ...alone, before: 80, after: 90, note: '' }]],
  ['a note alone', own(80), own(80, '通道'), [{ ...alone, before: 80, after: 80, note: '通道' }]],
  ['the table’s, set by hand', {}, own(70), [{ ...alone, before: 70, after: 70, note: '' }]],
  [
    'back to the table’s',
    own(80, '通道'),
    {},
    [{ ...alone, before: 80, after: 70, note: '', isReset: true }],
  ],
  [
    'a field of the settings',
    {},
    { returnDays: 15 },
    [{ ruleId: 'R1.returnDays', before: 7, after: 15, note: '', at: 9 }],
  ],
  [
    'two bounds of R6, in the order of the table',
    {},
    reminders({ largeOrderFen: 300_00, quietTo: 540 }),
    [
      { ruleId: 'R6.quietTo', before: 480, after: 540, note: '', at: 9 },
      { ruleId: 'R6.largeOrderFen', before: 500_00, after: 300_00, note: '', at: 9 },
    ],
  ],
])('R1 R6 R7 what a shop changes is told: %s', (_reason, before, after, changes) => {
  expect(ruleChanges(shop(before), shop(after), 9)).toEqual(changes);
});
