import { expect, test } from 'vitest';
import { clickIn, clickOn, composerText, practice, sentBy } from './harness/chat-page.ts';
import { pageWith } from './harness/pages.ts';
import { waitFor } from './harness/wait-for.ts';
import { type Chat, provideScene, shows } from './scene.ts';

interface Api {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

const scene = provideScene();
const by = (testId: string) => `[data-testid="${testId}"]`;

/** The options page at 搭配, by way of the sidebar: Firefox lets nobody else open it. */
async function openPairings({ sidebar, page: chat }: Chat) {
  await chat.bringToFront();
  await clickIn(sidebar, 'settings');
  const page = await pageWith(chat.browser(), by('options-pairings'));
  await page.bringToFront();
  await page.click(by('options-pairings'));
  const showsThere = (text: string) =>
    waitFor(`the options page to show ${text}`, () =>
      page.evaluate((part) => document.body.innerText.includes(part), text),
    );
  return { page, showsThere };
}

test('a pairing is written, offered at a silent order, inserted and counted once it is bought', async () => {
  const chat = await scene().open('chen');
  const options = await openPairings(chat);
  await options.page.waitForSelector(by('pairings-none'));
  await options.page.click(by('pairings-add'));
  for (const [part, text] of [
    ['goods', '中筒袜'],
    ['offers', '乐福鞋 #L38'],
    ['why', '软底鞋配这双袜子正好'],
  ] as const) {
    await options.page.type(by(`pairing-${part}`), text);
  }
  await options.page.keyboard.press('Enter');
  await options.showsThere('还没用过');
  // The shop's own figure: the silent orders of the practice shop may be a day old.
  await options.page.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const own = { value: 2 * 24 * 3_600_000, note: '' };
    const call = { call: 'rules.set', input: { ruleId: 'R11.offerWithinMs', own } };
    await (scope.browser ?? scope.chrome).runtime.sendMessage(call);
  });

  const { page, sidebar } = chat;
  await page.bringToFront();
  await shows(sidebar, 'pairings', '乐福鞋');
  await clickOn(sidebar, '[data-testid^="pairing-use-"]');
  await shows(sidebar, 'pairings', '已放入');
  expect(await composerText(page)).toContain('软底鞋配这双袜子正好，可以看看乐福鞋');
  expect(await sentBy(page)).toEqual([]);

  await practice(page, 'order', { title: '软底平跟乐福鞋' });
  // A page in the background is not read.
  await waitFor('the sidebar to show the order', () =>
    sidebar.evaluate(() => document.body.innerText.includes('软底平跟乐福鞋')),
  );
  await options.page.bringToFront();
  await options.showsThere('推荐 1 次，之后买了的 1 / 1');
});
