import { expect, test, vi } from 'vitest';
import { RULE_TABLE } from '../../lib/rules/table';
import { fakeBackground } from './fakes';
import { showOptions } from './show-options';

const SHIPS = 'R5.tmallShipsWithinMs';
const NOON = 'R7.smsNoonFrom';
const HOUR = 3_600_000;

/** The options page at 规则. */
function showRules(given: Parameters<typeof fakeBackground>[0] = {}) {
  const view = showOptions('rules', fakeBackground(given));
  const { root } = view;
  return {
    ...view,
    ids: () => [...root.querySelectorAll('.rule code')].map(({ textContent }) => textContent),
  };
}

test('every row of the table stands there once, with its reason, source, date and 未核实', async () => {
  const { see, shows, ids } = showRules();
  await see('rules-R1');
  expect(ids().toSorted()).toEqual(RULE_TABLE.map(({ id }) => id).toSorted());
  for (const { id } of RULE_TABLE) {
    const value = (await see(`rule-value-${id}`)).textContent;
    // No word of the program's own.
    expect([id, value]).toEqual([id, expect.not.stringMatching(/[a-z]|^$/iu)]);
  }
  const row = (await see(`rule-${SHIPS}`)).textContent;
  for (const text of ['付款后 72 小时内发货', '客服接待资料（2020-06-04）', '未核实', '天猫']) {
    expect(row).toContain(text);
  }
  expect(row).toContain('生效日期未注明');
  await shows('rule-R2.perishable', '2017-03-15 起');
  await shows('rules-R1', 'R1 七天无理由');
});

test.each([
  ['R1.returnDays', '7 天'],
  ['R2.food', '未拆封才适用'],
  [SHIPS, '72 小时'],
  ['R6.quietTo', '08:00'],
  ['R6.firstDelayMs', '10 分钟'],
  ['R6.queueKeepsMs', '7 天'],
  ['R6.largeOrderFen', '¥500.00'],
  ['R6.smsProfitTimes', '20 倍'],
  ['R6.marginPercent', '0%'],
  ['R7.smsAlone', '70 字'],
])('%s is shown as %s', async (id, text) => {
  const { see } = showRules();
  expect((await see(`rule-value-${id}`)).textContent).toBe(text);
});

test('a figure is set in hours with a note, stands beside the table’s, and its change is kept', async () => {
  const { find, shows, click, type, inputsOf, see } = showRules();
  await click(`rule-edit-${SHIPS}`);
  expect(((await see(`rule-input-${SHIPS}`)) as HTMLInputElement).value).toBe('72');
  await type(`rule-input-${SHIPS}`, '４８');
  await type(`rule-note-${SHIPS}`, ' 平台新规 ');
  await click(`rule-save-${SHIPS}`);
  await shows(`rule-value-${SHIPS}`, '48 小时');
  expect(inputsOf('rules.set')).toEqual([
    { ruleId: SHIPS, own: { value: 48 * HOUR, note: '平台新规' } },
  ]);
  await shows(`rule-${SHIPS}`, '默认 72 小时');
  await shows(`rule-${SHIPS}`, '已保存');
  await shows(`rule-history-${SHIPS}`, '72 小时 → 48 小时备注：平台新规');
  expect(find(`rule-input-${SHIPS}`)).toBeNull();
  await shows('rules-count', '本店改了 1 条');
  await click(`rule-edit-${SHIPS}`);
  await click(`rule-reset-${SHIPS}`);
  await shows(`rule-history-${SHIPS}`, '48 小时 → 恢复默认 72 小时');
  await shows(`rule-value-${SHIPS}`, '72 小时');
  expect(inputsOf('rules.set').at(-1)).toEqual({ ruleId: SHIPS });
  await shows('rules-count', '本店改了 0 条');
});

test.each([
  [SHIPS, '', '请填一个数'],
  [SHIPS, '两天', '请填一个数'],
  [SHIPS, '0.001', '整分钟'],
  [SHIPS, '-1', '不能低于 0 分钟'],
  [SHIPS, '9000', '不能高于 365 天'],
  ['R7.smsPart', '0', '不能低于 1 字'],
  ['R7.smsPart', '66.5', '要填整数'],
  [NOON, '午饭时', '如 09:30'],
  [NOON, '12:75', '如 09:30'],
  [NOON, '25:00', '不能高于 24:00'],
])('%s set to “%s” is refused: %s', async (id, typed, problem) => {
  const { click, type, shows, inputsOf } = showRules();
  await click(`rule-edit-${id}`);
  await type(`rule-input-${id}`, typed);
  await click(`rule-save-${id}`);
  await shows(`rule-problem-${id}`, problem);
  expect(inputsOf('rules.set')).toEqual([]);
});

test('a failure says why and keeps what was typed; it is saved once it works', async () => {
  const { background, click, type, shows, see } = showRules();
  background.fail('rules.set');
  await click(`rule-edit-${NOON}`);
  await type(`rule-input-${NOON}`, '11：30');
  await click(`rule-save-${NOON}`);
  await shows(`rule-problem-${NOON}`, '后台没有响应');
  expect(((await see(`rule-input-${NOON}`)) as HTMLInputElement).value).toBe('11：30');
  background.mend('rules.set');
  await click(`rule-save-${NOON}`);
  await shows(`rule-value-${NOON}`, '11:30');
});

test('escape leaves without saving, and the keyboard is back at the button', async () => {
  const { click, see, find, inputsOf } = showRules();
  await click(`rule-edit-${NOON}`);
  const input = await see(`rule-input-${NOON}`);
  input.focus();
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await vi.waitFor(() => expect(find(`rule-input-${NOON}`)).toBeNull());
  await vi.waitFor(async () => expect(document.activeElement).toBe(await see(`rule-edit-${NOON}`)));
  expect(inputsOf('rules.set')).toEqual([]);
});

test('figures of the settings show the shop’s value and lead to 店铺设置', async () => {
  const { shows, see, find } = showRules({ settings: { returnDays: 15 } });
  await shows('rule-value-R1.returnDays', '15 天');
  await shows('rule-R1.returnDays', '默认 7 天');
  const link = await see('rule-settings-R1.returnDays');
  expect(link.getAttribute('href')).toBe('#settings');
  await see('rule-settings-R6.quietFrom');
  expect(find('rule-edit-R1.returnDays')).toBeNull();
  await shows('rule-R6.largeReminders', '固定，不能改');
  await shows('rule-R2.food', '按条文分类，不能改');
});

test('a search finds words of any row, in any order, and says when there are none', async () => {
  const { see, type, ids, click } = showRules({ settings: { returnDays: 15 } });
  await see('rules-R1');
  const finds = async (text: string, expected: string[]) => {
    await type('rules-search', text);
    await vi.waitFor(() => expect(ids().toSorted()).toEqual(expected.toSorted()));
  };
  await finds('小时 天猫', [SHIPS]);
  await finds('smspart', ['R7.smsPart']);
  await finds('￥500', ['R5.tmallLateMostFen', 'R6.largeOrderFen']);
  await finds('没有这样的规则', []);
  await see('rules-none');
  await finds(
    '',
    RULE_TABLE.map(({ id }) => id),
  );
  await click('rules-own-only');
  await vi.waitFor(() => expect(ids()).toEqual(['R1.returnDays']));
});

test('rows stand there without their history, which can be asked for again', async () => {
  const { background, see, root } = showRules();
  background.fail('rules.changes');
  background.changed('settings');
  await vi.waitFor(() => expect(root.textContent).toContain('改动记录没读到：后台没有响应'));
  await see(`rule-value-${SHIPS}`);
});
