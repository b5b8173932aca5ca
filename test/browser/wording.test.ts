import { expect, test } from 'vitest';
import { COMPOSER, clickIn, composerText, sentBy } from './harness/chat-page.ts';
import { waitFor } from './harness/wait-for.ts';
import { provideScene, shows } from './scene.ts';

const scene = provideScene();
const REPLY = 'phrase-starter.hy1';

test('R13 what stands in the composer is looked at on request, and stays as it is', async () => {
  const { page, sidebar } = await scene().open('xin');
  await page.type(COMPOSER, '加V信发您');
  await clickIn(sidebar, 'check-draft');
  await shows(sidebar, 'wording-offPlatform', '“V信”');
  expect((await composerText(page)).trim()).toBe('加V信发您');
  expect(await sentBy(page)).toEqual([]);
});

test('R13 a reply with a word that the shop blocks goes in by a second click only', async () => {
  const { page, sidebar } = await scene().open('xin');
  await sidebar.evaluate(async () => {
    type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const input = { ownWords: '欢迎来到 | 拦截' };
    await (scope.browser ?? scope.chrome).runtime.sendMessage({ call: 'settings.set', input });
  });
  await waitFor('the word to hold', async () => {
    await clickIn(sidebar, REPLY);
    return sidebar.$('[data-testid="wording-back"]');
  });
  await clickIn(sidebar, 'wording-back');
  await waitFor('the panel to go', async () => !(await sidebar.$('[data-testid="wording"]')));
  const before = await composerText(page);
  await clickIn(sidebar, REPLY);
  await shows(sidebar, 'wording-own', '“欢迎来到”');
  expect(await composerText(page)).toBe(before);
  await clickIn(sidebar, 'wording-go-on');
  await shows(sidebar, 'notice', '已插入');
  expect((await composerText(page)).length).toBeGreaterThan(before.length);
  expect(await sentBy(page)).toEqual([]);
});
