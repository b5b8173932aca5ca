import { expect, test, vi } from 'vitest';
import { fakeBackground } from './fakes';
import { showOptions } from './show-options';

/** The options page at 用语. */
const showWords = (ownWords = '') =>
  showOptions('wording', fakeBackground({ settings: { ownWords } }));

test('R13 the shop’s words are written line by line, counted and saved as they were written', async () => {
  const { background, see, type } = showWords();
  await type('own-words', '尾货 | 拦截 | 特惠款\n微信 | 放行');
  await vi.waitFor(async () =>
    expect((await see('own-words-count')).textContent).toContain('2 个词'),
  );
  const save = (await see('options-save')) as unknown as HTMLButtonElement;
  await vi.waitFor(() => expect(save.disabled).toBe(false));
  save.form?.dispatchEvent(new Event('submit', { cancelable: true }));
  await vi.waitFor(() =>
    expect(background.calls.filter(({ name }) => name === 'settings.set')).toEqual([
      { name: 'settings.set', input: { ownWords: '尾货 | 拦截 | 特惠款\n微信 | 放行' } },
    ]),
  );
});

test('R13 lines that cannot be read are named by their number', async () => {
  const { see, type, root } = showWords();
  await type('own-words', '尾货 | 禁止\n好\n | 提醒\n好');
  const problems = await see('own-words-problems');
  expect([...problems.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    '第 1 行：没有“禁止”这个级别',
    '第 3 行：没有写词语',
    '第 4 行：和第 2 行重复',
  ]);
  expect(root.querySelector('[data-testid="own-words"]')?.getAttribute('aria-invalid')).toBe(
    'true',
  );
});

test('R13 a sentence is tried with the list as it stands in the form', async () => {
  const { see, type } = showWords('尾货 | 拦截');
  await type('words-try', '这批尾货加我微信');
  await see('wording-own');
  await see('wording-offPlatform');
  await type('own-words', '尾货 | 放行\n微信 | 放行');
  await vi.waitFor(async () =>
    expect((await see('words-tried')).textContent).toBe('没看到要改的用语'),
  );
});
