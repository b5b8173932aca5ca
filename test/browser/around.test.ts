import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { clickIn, practice, sidebarFrame } from './harness/chat-page.ts';
import { waitFor } from './harness/wait-for.ts';
import { KIND, provideScene, shows } from './scene.ts';

const scene = provideScene();

/** Clicks the settings button of the sidebar and returns the page that opens. */
async function openOptions(clickSettings: () => Promise<void>): Promise<Page> {
  const { browser } = scene().launched;
  const before = new Set(await browser.pages());
  await clickSettings();
  return waitFor('the options page', async () => {
    const opened = (await browser.pages()).find((page) => !before.has(page));
    return (await opened?.$('[data-testid="options-save"]')) && opened;
  });
}

describe('the options page', () => {
  test('opens from the sidebar, and a longer return promise counts at once beside the chat', async () => {
    const { page, sidebar } = await scene().open('tang');
    await shows(sidebar, 'return-state', '已过');
    const options = await openOptions(() => clickIn(sidebar, 'settings'));
    await options.$eval('[data-testid="option-returnDays"]', (input) => {
      (input as HTMLInputElement).value = '30';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await options.click('[data-testid="options-save"]');
    await page.bringToFront();
    await shows(sidebar, 'return-state', '可退');
  });

  test('refuses fewer than the seven days of the law and says so', async () => {
    const { sidebar } = await scene().open('tang');
    const options = await openOptions(() => clickIn(sidebar, 'settings'));
    await options.$eval('[data-testid="option-returnDays"]', (input) => {
      (input as HTMLInputElement).value = '3';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await options.click('[data-testid="options-save"]');
    await waitFor('the refusal', () =>
      options.$eval(
        'body',
        (body) =>
          /7/u.test(body.querySelector('[data-testid="options-status"]')?.textContent ?? '') ||
          body.querySelector('[data-testid="option-returnDays"]:invalid') !== null,
      ),
    );
  });
});

test('a reloaded page gets its sidebar back', async () => {
  const { page } = await scene().open('lin');
  await page.reload();
  await shows(await sidebarFrame(page), 'buyer', '练习买家小林');
});

test('where there is no composer, the reply goes to the clipboard and the sidebar says so', async () => {
  const { page, sidebar } = await scene().open('chen');
  await sidebar.waitForSelector('[data-testid="reminder-insert"]');
  await page.$eval('.cs-message-input__content-editor', (composer) => composer.remove());
  await clickIn(sidebar, 'reminder-insert');
  await shows(sidebar, 'notice', '复制');
  await sidebar.waitForSelector('[data-testid="outcome-panel"]');
  await sidebar.focus('[data-testid="phrase-search"]');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const pasted = await waitFor('the pasted text', () =>
    sidebar.$eval('[data-testid="phrase-search"]', (input) => (input as HTMLInputElement).value),
  );
  expect(pasted).toContain('880000000000001003');
});

// Only Chromium lets a test look at the toolbar, and take an extension away under an open page.
if (KIND === 'chromium') {
  test('a page that keeps removing the sidebar is named on the toolbar button', async () => {
    const { launched, shop } = scene();
    const page = await launched.browser.newPage();
    await page.goto(`${shop.url}hostile/host-remover/#/c/lin`);
    const target = await launched.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    const badge = () =>
      worker?.evaluate(async () => {
        const { tabs, action } = (globalThis as unknown as { chrome: BadgeApi }).chrome;
        const [tab] = await tabs.query({ active: true });
        return action.getBadgeText({ tabId: tab?.id });
      });
    await waitFor('the mark on the button', async () => (await badge()) === '!');
  });

  test('an extension that is removed under an open page leaves nothing behind', async () => {
    const { launched } = scene();
    const { page } = await scene().open('qiao');
    await page.waitForSelector('kefu-badge');
    await launched.browser.uninstallExtension(launched.extensionId);
    await practice(page, 'message');
    await page.waitForFunction(() => !document.querySelector('kefu-sidebar, kefu-badge'));
    expect(await page.evaluate(() => document.documentElement.style.length)).toBe(0);
  });
}

interface BadgeApi {
  tabs: { query(query: object): Promise<{ id?: number }[]> };
  action: { getBadgeText(details: { tabId?: number | undefined }): Promise<string> };
}
