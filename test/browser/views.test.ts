import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { clickIn, composerText, textIn } from './harness/chat-page.ts';
import { waitFor } from './harness/wait-for.ts';
import { KIND, provideScene, shows } from './scene.ts';

const scene = provideScene();

/** The page that opens while `act` runs and holds the element. */
async function opened(selector: string, act: () => Promise<unknown>): Promise<Page> {
  const { browser } = scene().launched;
  const before = new Set(await browser.pages());
  await act();
  return waitFor(`a page with ${selector}`, async () => {
    for (const page of await browser.pages()) {
      if (!before.has(page) && (await page.$(selector))) return page;
    }
    return undefined;
  });
}

/** Opens a page of the extension; Firefox lets only the extension itself do that. */
async function openExtensionPage(path: string, selector: string): Promise<Page> {
  const { launched } = scene();
  if (KIND === 'chromium') {
    const page = await launched.browser.newPage();
    await page.goto(`${launched.extensionOrigin}/${path}`);
    await page.waitForSelector(selector);
    return page;
  }
  const { sidebar } = await scene().open('xin');
  const options = await opened('[data-testid="options-save"]', () => clickIn(sidebar, 'settings'));
  const page = await opened(selector, () =>
    options.evaluate((url) => {
      const { browser } = globalThis as unknown as {
        browser: { tabs: { create(options: { url: string }): Promise<unknown> } };
      };
      void browser.tabs.create({ url });
    }, `/${path}`),
  );
  await options.close();
  return page;
}

const UNPAID = [
  '订单编号：880000000000002001',
  '订单状态：等待买家付款',
  '应付金额：¥189.00',
  '下单时间：今天 00:05',
].join('\n');

describe('the companion window', () => {
  test('reads a pasted order, plans the reminder, copies the reply and asks for the outcome', async () => {
    const page = await openExtensionPage('companion.html', '[data-testid="typed-text"]');
    const frame = page.mainFrame();
    await page.bringToFront();
    await page.type('[data-testid="typed-buyer"]', '练习买家小林');
    await page.type('[data-testid="typed-text"]', UNPAID);
    await shows(frame, 'buyer', '练习买家小林');
    await shows(frame, 'order-number', '880000000000002001');
    await shows(frame, 'reminder-window', /\d\d:\d\d/u);
    await clickIn(frame, 'reminder-insert');
    await shows(frame, 'notice', '已复制');
    await clickIn(frame, 'outcome-paid');
    await shows(frame, 'outcome-saved', '已保存');
  });

  test('says what it did not recognise and computes nothing from it', async () => {
    const page = await openExtensionPage('companion.html', '[data-testid="typed-text"]');
    await page.type('[data-testid="typed-text"]', '在吗 亲');
    await shows(page.mainFrame(), 'typed-order', '没认出');
    expect(await textIn(page.mainFrame(), 'order-number')).toBeUndefined();
  });
});

describe('the browser’s own side panel', () => {
  test('follows the chat in the active tab, inserts there, and takes the place of the frame in the page', async () => {
    const { page } = await scene().open('lin');
    const panel = await openExtensionPage('sidepanel.html', '[data-testid="no-page"]');
    await page.bringToFront();
    await shows(panel.mainFrame(), 'buyer', '练习买家小林');
    const shown = () =>
      page.evaluate(() => ({
        display: getComputedStyle(document.querySelector('kefu-sidebar') as Element).display,
        room: document.documentElement.style.marginRight,
      }));
    expect(await shown()).toEqual({ display: 'none', room: '' });
    const button = await waitFor('the reminder button', () =>
      panel.$('[data-testid="reminder-insert"]'),
    );
    await button.evaluate((element) => (element as HTMLElement).click());
    await waitFor('the reply in the composer', async () =>
      (await composerText(page)).includes('880000000000001001'),
    );
    await panel.close();
    await waitFor('the frame to come back', async () => (await shown()).display === 'block');
  });
});

describe('the menu of the toolbar button', () => {
  test.each([
    ['popupWindow', '[data-testid="typed-text"]'],
    ['popupSettings', '[data-testid="options-save"]'],
  ])('%s opens its page', async (item, selector) => {
    const popup = await openExtensionPage('popup.html', `[data-testid="${item}"]`);
    await opened(selector, () =>
      popup.$eval(`[data-testid="${item}"]`, (button) => (button as HTMLElement).click()),
    );
  });
});
