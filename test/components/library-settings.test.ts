import { expect, test, vi } from 'vitest';
import { showOptions } from './show-options';

/** The options page at 店铺设置. */
const showSettings = () => showOptions('settings');

test.each(['hasQuickCodes', 'learnsReplies'])('%s is switched off and saved', async (name) => {
  const { see, inputsOf } = showSettings();
  const box = await see(`option-${name}`);
  expect(box.checked).toBe(true);
  box.click();
  const save = await see('options-save');
  await vi.waitFor(() => expect(save.disabled).toBe(false));
  // happy-dom takes the times of day for no times, and would not send the form.
  save.form?.dispatchEvent(new Event('submit', { cancelable: true }));
  await vi.waitFor(() => expect(inputsOf('settings.set')).toEqual([{ [name]: false }]));
});

test('the shop’s margin is set in whole percent, with what it is for and where it comes from', async () => {
  const { see, inputsOf } = showSettings();
  const margin = await see('figure-marginPercent');
  const field = margin.closest('label')?.textContent;
  expect(field).toContain('平均利润率');
  expect(field).toContain('自定默认值');
  expect([margin.value, margin.min, margin.max, margin.step]).toEqual(['0', '0', '100', '1']);
  const type = async (text: string) => {
    margin.value = text;
    margin.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const save = await see('options-save');
    await vi.waitFor(() => expect(save.disabled).toBe(false));
    save.form?.dispatchEvent(new Event('submit', { cancelable: true }));
  };
  await type('130');
  await vi.waitFor(async () =>
    expect((await see('options-status')).textContent).toContain('平均利润率'),
  );
  expect(inputsOf('settings.set')).toEqual([]);
  await type('30');
  await vi.waitFor(() =>
    expect(inputsOf('settings.set')).toEqual([
      { reminders: expect.objectContaining({ marginPercent: 30 }) },
    ]),
  );
});

test('what was learnt is forgotten after a second click only', async () => {
  const { see, inputsOf } = showSettings();
  (await see('options-forget')).click();
  expect((await see('options-forget-sure')).parentElement?.textContent).toContain(
    '话术本身不受影响',
  );
  expect(inputsOf('choices.clear')).toEqual([]);
  (await see('options-forget-sure')).click();
  await vi.waitFor(async () =>
    expect((await see('options-forget-done')).textContent).toBe('已清除'),
  );
  expect(inputsOf('choices.clear')).toEqual([null]);
});
