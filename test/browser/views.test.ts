import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { shownInChina } from '../lib/reminders/import/made-export.ts';
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
  `下单时间：${shownInChina(Date.now() - 30 * 60_000)}`,
].join('\n');

declare global {
  interface Window {
    documentPictureInPicture?: { window: Window | null };
  }
}

/** An order, and below a buyer, of whom no other test has kept a reminder. */
const OTHER_UNPAID = UNPAID.replace('002001', '002009');

/** Types and copies in the window above the others, as the agent does. */
async function fillOnTop(page: Page, button: string): Promise<void> {
  const onTop = await opened('[data-testid="typed-text"]', () => page.click(button));
  const frame = onTop.mainFrame();
  expect(await onTop.$(button)).toBeNull();
  // The elements were made in the other window, and the driver focuses only those of this one.
  const type = async (selector: string, text: string) => {
    // By its place: the driver takes this window for lower than it is, and clicks nothing below its idea of the edge.
    const [x, y] = await waitFor(`${selector} to be laid out`, () =>
      onTop.$eval(selector, (field) => {
        const { left, top, height } = field.getBoundingClientRect();
        return height > 0 && ([left + 10, top + height / 2] as const);
      }),
    );
    await onTop.mouse.click(x, y);
    await waitFor(`the keyboard to be in ${selector}`, () =>
      onTop.evaluate((wanted) => document.activeElement?.matches(wanted), selector),
    );
    await onTop.keyboard.type(text);
  };
  await type('[data-testid="typed-buyer"]', '练习买家小棠');
  await type('[data-testid="typed-text"]', OTHER_UNPAID);
  await shows(frame, 'order-number', '880000000000002009');
  const copy = await waitFor('the reply', () => onTop.$('[data-testid="reminder-insert"]'));
  await copy.click({ delay: 40 });
  await shows(frame, 'notice', '已复制');
}

/** Firefox's driver does not reach that window: its opener does, without a press that the clipboard would take. */
async function fillOnTopByOpener(page: Page, button: string): Promise<void> {
  await page.click(button);
  const onTop = (selector: string, value?: string) =>
    page.evaluate(
      (wanted, typed) => {
        const root = window.documentPictureInPicture?.window?.document;
        const element = root?.querySelector(wanted);
        if (!element || typed === undefined) return element?.textContent;
        (element as HTMLInputElement).value = typed;
        element.dispatchEvent(new Event('input', { bubbles: true }));
        return '';
      },
      selector,
      value,
    );
  await waitFor(
    'the window',
    async () => (await onTop('[data-testid="typed-text"]')) !== undefined,
  );
  expect(await onTop(button)).toBeUndefined();
  await onTop('[data-testid="typed-buyer"]', '练习买家小棠');
  await onTop('[data-testid="typed-text"]', OTHER_UNPAID);
  await waitFor('the order', async () =>
    (await onTop('[data-testid="order-number"]'))?.includes('880000000000002009'),
  );
}

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

  test('stays above other windows, copies there, and comes home with what was typed', async () => {
    const page = await openExtensionPage('companion.html', '[data-testid="typed-text"]');
    await page.bringToFront();
    const button = '[data-testid="keep-on-top"]';
    await (KIND === 'chromium' ? fillOnTop(page, button) : fillOnTopByOpener(page, button));
    expect(await page.$('[data-testid="typed-text"]')).toBeNull();
    await page.evaluate(() => window.documentPictureInPicture?.window?.close());
    await shows(page.mainFrame(), 'order-number', '880000000000002009');
    expect(
      await page.$eval('[data-testid="typed-buyer"]', (input) => (input as HTMLInputElement).value),
    ).toBe('练习买家小棠');
    expect(await page.$(button)).not.toBeNull();
    await page.click('[data-testid="typed-clear"]');
    await waitFor(
      'the order to be gone',
      async () => !(await page.$('[data-testid="order-number"]')),
    );
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
