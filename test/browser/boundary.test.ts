import { describe, expect, test } from 'vitest';
import { clickIn, composerText, findSidebar, textIn } from './harness/chat-page.ts';
import { waitFor } from './harness/wait-for.ts';
import { provideScene, shows } from './scene.ts';

const scene = provideScene();
const HOST = 'kefu-sidebar';

describe('the security boundary', () => {
  test("a page with CSP default-src 'none', Trusted Types and COEP still gets a working sidebar", async () => {
    const { page, sidebar } = await scene().open('wu', 'strict/');
    await clickIn(sidebar, 'reminder-insert');
    await shows(sidebar, 'notice', '已插入');
    expect(await composerText(page)).toContain('880000000000001004');
  });

  test('a page that listens to every key hears none that is typed into the sidebar', async () => {
    const { page, sidebar } = await scene().open('xin', 'hostile/key-logger/');
    await page.type('.cs-message-input__content-editor', 'q');
    const heard = () => page.evaluate(() => (window as { __keys?: unknown[] }).__keys?.length ?? 0);
    const before = await heard();
    expect(before).toBeGreaterThan(0);
    await sidebar.type('[data-testid="phrase-search"]', 'js2 secret');
    expect(
      await sidebar.$eval(
        '[data-testid="phrase-search"]',
        (input) => (input as HTMLInputElement).value,
      ),
    ).toBe('js2 secret');
    expect(await heard()).toBe(before);
  });

  test('a page that embeds the sidebar by itself gets an empty frame', async () => {
    const { launched, shop } = scene();
    const address = encodeURIComponent(`${launched.extensionOrigin}/sidebar.html`);
    const page = await launched.browser.newPage();
    await page.goto(`${shop.url}hostile/embedder/?frame=${address}`);
    // Our own sidebar stands beside it and proves that the extension is at work on this page.
    await waitFor('our own sidebar', () => findSidebar(page));
    await page.waitForFunction(() => Number((window as { __offers?: number }).__offers) >= 10);
    const frame = await page
      .waitForSelector('#embedded')
      .then((element) => element?.contentFrame());
    const content = await frame?.evaluate(() => document.body?.textContent?.trim() ?? '');
    expect(content ?? '').toBe('');
    const leaks = await page.evaluate(() => {
      const { __answers, __posted } = window as { __answers?: unknown[]; __posted?: unknown[] };
      return [__answers, __posted];
    });
    expect(leaks).toEqual([[], []]);
  });

  test('a page that takes the host away gets it back, with the sidebar connected again', async () => {
    const { page } = await scene().open('lin');
    await page.$eval(HOST, (host) => host.remove());
    await page.waitForSelector(HOST);
    const again = await waitFor('the sidebar to come back', () => findSidebar(page));
    await shows(again, 'buyer', '练习买家小林');
  });

  test('a page that hides the host shows it again', async () => {
    const { page } = await scene().open('lin');
    await page.$eval(HOST, (host) => host.setAttribute('style', 'display: none !important'));
    await page.waitForFunction(
      (host) => getComputedStyle(document.querySelector(host) as Element).display === 'block',
      {},
      HOST,
    );
  });

  test('a page that keeps removing the host is let be after ten times and gets its room back', async () => {
    const { launched, shop } = scene();
    const page = await launched.browser.newPage();
    await page.goto(`${shop.url}hostile/host-remover/#/c/lin`);
    await page.waitForFunction(() => Number((window as { __removed?: number }).__removed) >= 11);
    await page.waitForFunction(() => document.documentElement.style.marginRight === '');
    expect(await page.$(HOST)).toBeNull();
    expect(await page.evaluate(() => (window as { __removed?: number }).__removed)).toBe(11);
  });

  test('nothing of the sidebar can be reached from the page', async () => {
    const { page } = await scene().open('lin');
    const reached = await page.evaluate((host) => {
      const element = document.querySelector(host);
      return {
        root: element?.shadowRoot ?? null,
        frames: window.length,
        children: element?.childNodes.length,
      };
    }, HOST);
    expect(reached).toEqual({ root: null, frames: 0, children: 0 });
  });

  test('no event tells the page that a content script has started', async () => {
    const { launched, shop } = scene();
    const page = await launched.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const told: string[] = [];
      Object.assign(window, { __told: told });
      document.addEventListener('wxt:content-script-started', ({ type }) => told.push(type));
      window.addEventListener('message', ({ data }) => told.push(JSON.stringify(data)));
    });
    await page.goto(`${shop.url}#/c/lin`);
    await waitFor('the sidebar', () => findSidebar(page));
    expect(await page.evaluate(() => (window as { __told?: string[] }).__told)).toEqual([]);
  });

  test('in the page, only real clicks and keys move the sidebar’s edge', async () => {
    const { page } = await scene().open('lin');
    const width = () => page.evaluate(() => document.documentElement.style.marginRight);
    const before = await width();
    await page.evaluate((host) => {
      const element = document.querySelector(host);
      element?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
      element?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    }, HOST);
    expect(await width()).toBe(before);
  });
});

describe('input that is not to be trusted', () => {
  test('a nick with markup is shown as text and runs nothing', async () => {
    const { page, sidebar } = await scene().open('trap');
    let alerts = 0;
    page.on('dialog', (dialog) => {
      alerts += 1;
      void dialog.dismiss();
    });
    const nick = await shows(sidebar, 'buyer', '<img src=x onerror=alert(1)>');
    expect(nick).not.toContain('\u202e');
    expect(await sidebar.$$eval('img', (images) => images.length)).toBe(0);
    expect(alerts).toBe(0);
  });

  test('an unknown status and an unreadable time read unknown, and nothing is computed from them', async () => {
    const { sidebar } = await scene().open('trap');
    await shows(sidebar, 'order-status', /未知|待神秘处理/u);
    expect(await textIn(sidebar, 'reminder-insert')).toBeUndefined();
    await shows(sidebar, 'return-state', '未知');
    const text = await sidebar.evaluate(() => document.body.textContent);
    expect(text).toContain('未知');
    expect(text).not.toMatch(/NaN|undefined|Invalid/u);
  });

  test('a message of 1 MB leaves page and sidebar at work', async () => {
    const { page, sidebar } = await scene().open('trap', '?big=1');
    await shows(sidebar, 'buyer', '练习');
    await page.click('[data-conversation-id="lin"]');
    await shows(sidebar, 'buyer', '练习买家小林');
  });

  test('a panel that disappears leaves the order unknown', async () => {
    const { page, sidebar } = await scene().open('lin');
    await shows(sidebar, 'order-number', '880000000000001001');
    await page.$eval('[data-panel="orders"]', (panel) => panel.remove());
    await waitFor(
      'the order to go',
      async () => (await textIn(sidebar, 'order-number')) === undefined,
    );
    expect(await textIn(sidebar, 'reminder-insert')).toBeUndefined();
  });
});
