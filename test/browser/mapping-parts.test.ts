import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type Served, serveMounts } from '../sites/server.ts';
import { clickIn, findSidebar, sidebarFrame } from './harness/chat-page.ts';
import { pointAt, textElement } from './harness/mapping.ts';
import { waitFor } from './harness/wait-for.ts';
import { provideMapping, UNKNOWN_ROOT } from './mapping-scene.ts';
import { KIND, shows } from './scene.ts';

const mapping = provideMapping(['rich', 'address', 'header', 'row', 'foreign']);

/** Opens 自检 anew in whatever sidebar the page has by now. */
async function selfTest(page: Page, part: string, text: string): Promise<Frame> {
  return waitFor(`${part} in the self-test to be 「${text}」`, async () => {
    const sidebar = await findSidebar(page);
    if (!sidebar) return undefined;
    const again = await sidebar.$('[data-testid="self-test-again"], [data-testid="self-test"]');
    await again?.evaluate((button) => (button as HTMLElement).click());
    const found = await sidebar.$eval(
      `[data-testid="self-test-${part}"]`,
      ({ textContent }) => textContent,
    );
    return found.includes(text) && sidebar;
  });
}

/** Points at one part from the self-test, as a seller does who sees that it is not read. */
async function repair(page: Page, sidebar: Frame, part: string, text: string): Promise<void> {
  const old = await page.$('kefu-picker');
  await clickIn(sidebar, `repair-${part}`);
  // The last word of the picker before may still be there.
  await page.waitForFunction(
    (last) => {
      const now = document.querySelector('kefu-picker');
      return now && now !== last;
    },
    {},
    old,
  );
  await pointAt(page, await textElement(page, text));
  await page.keyboard.press('Enter');
}

test('what was never asked for can be pointed at in the self-test: a day, goods; the rest stays', async () => {
  const { page } = await mapping().map('rich/index.html?rich');
  const first = await sidebarFrame(page);
  await shows(first, 'buyer', '练习买家小林');
  await repair(page, await selfTest(page, 'composer', '找到'), 'dayHeading', '昨天');
  await repair(page, await selfTest(page, 'dayHeading', '昨天'), 'itemTitle', '练习水杯');
  await selfTest(page, 'itemTitle', '练习帆布包');
  await selfTest(page, 'number', '880000000000002001');
  await selfTest(page, 'fromBuyer', '');
});

test('a part that is found can be pointed at anew', async () => {
  const { page } = await mapping().map('rich/index.html?again&rich');
  await repair(page, await selfTest(page, 'buyer', '练习买家小林'), 'buyer', '等待买家付款');
  await selfTest(page, 'buyer', '等待买家付款');
});

describe('two buyers of one name', () => {
  test.each([
    ['an id in the address', 'address/index.html?ids=address'],
    ['an id around the name', 'header/index.html?ids=header'],
    ['an id on the open row of the list', 'row/index.html?ids=row'],
  ])('are two conversations: %s', async (_, path) => {
    const { page } = await mapping().map(path);
    const sidebar = await sidebarFrame(page);
    await shows(sidebar, 'order-number', '880000000000002001');
    await selfTest(page, 'conversationId', '900001');
    await page.$eval('[data-to="same"]', (button) => (button as HTMLElement).click());
    await shows(sidebar, 'order-number', '880000000000002003');
    await selfTest(page, 'conversationId', '900003');
  });
});

describe('a chat in a frame of another site', () => {
  let other: Served;
  test('is not taken, and the picker says to open it alone', async () => {
    other = await serveMounts([{ prefix: '/desk/', root: UNKNOWN_ROOT }]);
    const { port } = new URL(other.url);
    const chat = await mapping().open(`foreign/foreign.html?${port}`);
    await mapping().start(chat);
    const { page } = chat;
    const frame = await page.waitForSelector('iframe');
    if (frame) await pointAt(page, frame);
    if (KIND === 'chromium') {
      await waitFor('the words', async () =>
        (await shadowText(page)).includes(`另一个网站（127.0.0.1:${port}）`),
      );
    }
    // Nothing was pointed at, so there is nothing to save.
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    expect(await page.$('kefu-picker')).not.toBeNull();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('kefu-picker'));
    await other.close();
  });
});

test('repairing a built-in site keeps all it knew', async () => {
  const { options } = await mapping().open('rich/index.html?built-in');
  const { page: chat } = await mapping().scene.open('lin');
  const sidebar = await selfTest(chat, 'buyer', '练习');
  await clickIn(sidebar, 'repair-buyer');
  await chat.waitForSelector('kefu-picker');
  const name = await chat.waitForSelector('.cs-conversation-header__user-name');
  if (name) await pointAt(chat, name);
  await chat.keyboard.press('Enter');
  await options.bringToFront();
  await options.click('[data-testid="options-sites"]');
  await waitFor('the site to be the seller’s own', () =>
    options.$eval('[data-testid="site-chatscope"]', ({ textContent }) =>
      textContent.includes('代替内置'),
    ),
  );
  const text = await options.$eval('[data-testid="site-chatscope"] a[download]', (link) =>
    decodeURIComponent((link as HTMLAnchorElement).href),
  );
  expect(text).toContain('"marks"');
  expect(text).toContain('cs-message');
});

/** What the picker says; Chromium only: no other way sees a closed shadow root. */
async function shadowText(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return JSON.stringify(root);
}
