import { expect, onTestFinished, test, vi } from 'vitest';
import { mountOptions } from '../../components/mount-options';
import { fakeBackground, loadDrawing, NOW, t } from './fakes';

/** The options page at 店铺设置. */
function showSettings() {
  const background = fakeBackground();
  const root = document.createElement('div');
  document.body.append(root);
  location.hash = '#settings';
  const takeDown = mountOptions(root, {
    callBackground: background.call,
    onChanged: background.onChanged,
    clock: () => NOW,
    t,
    copy: async () => {},
    loadDrawing,
    loadStarters: async () => [],
    requestSites: async () => true,
    openPage: async () => {
      throw new Error('no page');
    },
  });
  onTestFinished(() => {
    takeDown();
    root.remove();
    location.hash = '';
  });
  const see = (testId: string) =>
    vi.waitFor(() => {
      const found = root.querySelector<HTMLInputElement>(`[data-testid="${testId}"]`);
      if (!found) throw new Error(`no ${testId}`);
      return found;
    });
  const inputsOf = (name: string) =>
    background.calls.filter((call) => call.name === name).map(({ input }) => input);
  return { see, inputsOf };
}

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
  await vi.waitFor(async () => expect((await see('options-forgotten')).textContent).toBe('已清除'));
  expect(inputsOf('choices.clear')).toEqual([null]);
});
