import { expect, onTestFinished, test, vi } from 'vitest';
import { createOptions } from '../../../lib/models/options';
import { fakeBackground } from '../../components/fakes';

async function openOptions() {
  const background = fakeBackground();
  const options = createOptions(background.call, background.onChanged);
  onTestFinished(options.dispose);
  await vi.waitFor(() => expect(options.form.value).toBeDefined());
  return { background, options };
}

test('only what was changed is sent, and it is called saved once it is', async () => {
  const { background, options } = await openOptions();
  options.change({ shopName: '练习小铺' });
  await options.save();
  expect(background.calls).toContainEqual({
    name: 'settings.set',
    input: { shopName: '练习小铺' },
  });
  expect(options.saving.value).toEqual({ kind: 'saved' });
  expect(options.isChanged.value).toBe(false);
});

test('a refused change stays in the form with the reason', async () => {
  const { background, options } = await openOptions();
  background.fail('settings.set');
  options.change({ returnDays: 15 });
  await options.save();
  expect(options.saving.value).toEqual({ kind: 'failed', why: '后台没有响应' });
  expect(options.form.value?.returnDays).toBe(15);
  expect(options.isChanged.value).toBe(true);
});

test('what makes no sense is said in the form and not sent', async () => {
  const { background, options } = await openOptions();
  options.change({ zone: '上海' });
  await options.save();
  expect(options.saving.value).toEqual({ kind: 'refused', problem: { field: 'zone' } });
  expect(background.calls.map(({ name }) => name)).not.toContain('settings.set');
  options.change({ zone: 'Asia/Shanghai' });
  await options.save();
  expect(options.saving.value.kind).toBe('saved');
});

test('why a figure changes is asked for, sent with it and then forgotten', async () => {
  const { background, options } = await openOptions();
  options.change({ shopName: '练习小铺' });
  expect(options.changesFigures.value).toBe(false);
  options.change({ returnDays: 15 });
  expect(options.changesFigures.value).toBe(true);
  options.figureNote.value = ' 店铺承诺 ';
  await options.save();
  expect(background.calls).toContainEqual({
    name: 'settings.set',
    input: { shopName: '练习小铺', returnDays: 15, figureNote: '店铺承诺' },
  });
  expect(options.figureNote.value).toBe('');
  const [change] = await background.call('rules.changes', null);
  expect(change).toMatchObject({ ruleId: 'R1.returnDays', before: 7, after: 15, note: '店铺承诺' });
});
