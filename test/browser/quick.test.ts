import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { LIVE_HOSTS, LIVE_PREFIX, LIVE_SITES } from '../sites/live/sites.ts';
import {
  COMPOSER,
  clickIn,
  composerText,
  findFrame,
  sentBy,
  sidebarFrame,
  waitForComposerFocus,
} from './harness/chat-page.ts';
import { serveFakeHosts } from './harness/fake-hosts.ts';
import { openLive } from './harness/live-chat.ts';
import { pressSearchShortcut } from './harness/toolbar.ts';
import { waitFor } from './harness/wait-for.ts';
import { KIND, launchDemo, provideScene, shareOf, shows } from './scene.ts';

const scene = provideScene({ hasToolbar: true });
const LIVE_ROOT = fileURLToPath(new URL('../../.output/live-pages', import.meta.url));

/** Every key the page hears, from its first listener on. */
async function listenToKeys(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { __heard: heard });
    window.addEventListener('keydown', ({ key }) => heard.push(key), true);
  });
  return () => page.evaluate(() => (window as unknown as { __heard: string[] }).__heard);
}

/** Opens a conversation whose sidebar knows the codes, with the keyboard in the composer. */
async function atComposer(id = 'xin') {
  const chat = await scene().open(id);
  await chat.sidebar.waitForSelector('button.phrase');
  await chat.page.focus(COMPOSER);
  return chat;
}

/**
 * The list, once it has the keyboard and shows this in its field. On a busy machine it may come too late, and the keys
 * stay the page's: then the code is typed again, as a person does.
 */
async function listFor(page: Page, typed: string): Promise<Frame> {
  for (let left = 2; ; left -= 1) {
    try {
      return await openListFor(page, typed);
    } catch (error) {
      if (left === 0 || !(await draftOf(page)).endsWith(typed)) throw error;
      for (const _ of typed) await page.keyboard.press('Backspace');
      await page.keyboard.type(typed);
    }
  }
}

async function openListFor(page: Page, typed: string): Promise<Frame> {
  return waitFor(
    `the list for ${typed}`,
    async () => {
      const list = await findFrame(page, 'quick');
      const isOpen = await list?.evaluate(
        (text) =>
          document.hasFocus() &&
          document.activeElement?.matches(`[data-testid="quick-field"]`) &&
          (document.activeElement as HTMLInputElement).value === text,
        typed,
      );
      return isOpen && list;
    },
    5_000,
  );
}

const rowsOf = (list: Frame) =>
  list.$$eval('[role="option"]', (rows) => rows.map((row) => row.textContent ?? ''));

const draftOf = async (page: Page) => (await composerText(page)).trim();

/** The list has gone and the keyboard is the composer's again. */
async function isBack(page: Page): Promise<void> {
  await waitForComposerFocus(page);
  await page.waitForFunction(
    () => getComputedStyle(document.querySelector('kefu-quick') as Element).visibility === 'hidden',
  );
}

const isShown = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const host = document.querySelector('kefu-quick');
    return host !== null && getComputedStyle(host).visibility === 'visible';
  });

async function setQuickCodes(sidebar: Frame, hasQuickCodes: boolean): Promise<void> {
  await sidebar.evaluate(
    async (input) => {
      const scope = globalThis as unknown as { browser?: Sender; chrome: Sender };
      await (scope.browser ?? scope.chrome).runtime.sendMessage({ call: 'settings.set', input });
    },
    { hasQuickCodes },
  );
}

interface Sender {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

describe('a code in the composer', () => {
  test('opens the list, goes on being typed there, and Enter puts the reply in its place', async () => {
    const { page } = await atComposer();
    const heard = await listenToKeys(page);
    await page.keyboard.type('您好/js');
    const list = await listFor(page, '/js');
    await page.keyboard.type('2');
    await waitFor('one reply', async () => (await rowsOf(list)).length === 1);
    expect((await rowsOf(list))[0]).toContain('js2');
    await page.keyboard.press('Enter');
    await isBack(page);
    expect(await draftOf(page)).toMatch(/^您好[^/]*尺码/u);
    expect(await draftOf(page)).not.toContain('/js');
    expect(await sentBy(page)).toEqual([]);
    expect(await heard()).not.toContain('Enter');
  });

  test('is chosen with the arrows, round the ends', async () => {
    const { page } = await atComposer();
    await page.keyboard.type('/js');
    const list = await listFor(page, '/js');
    const titles = await rowsOf(list);
    expect(titles.length).toBeGreaterThan(2);
    const chosen = () =>
      list.$$eval('[role="option"]', (rows) =>
        rows.findIndex((row) => row.getAttribute('aria-selected') === 'true'),
      );
    expect(await chosen()).toBe(0);
    await page.keyboard.press('ArrowUp');
    await waitFor('the last row', async () => (await chosen()) === titles.length - 1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await waitFor('the second row', async () => (await chosen()) === 1);
  });

  test('Esc gives the text back as it was typed, with the caret behind it, and the list stays away', async () => {
    const { page } = await atComposer();
    const heard = await listenToKeys(page);
    await page.keyboard.type('前后');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('/j');
    await listFor(page, '/j');
    await page.keyboard.type('s2x');
    await listFor(page, '/js2x');
    await page.keyboard.press('Escape');
    await isBack(page);
    await waitFor('the text', async () => (await draftOf(page)) === '前/js2x后');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('!');
    expect(await draftOf(page)).toBe('前/js2!后');
    expect(await heard()).not.toContain('Escape');
    expect(await isShown(page)).toBe(false);
  });

  test('letters that are taken away in the list are taken away in the composer', async () => {
    const { page } = await atComposer();
    await page.keyboard.type('您好/js');
    await listFor(page, '/js');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await listFor(page, '');
    await page.keyboard.press('Escape');
    await waitFor('the text', async () => (await draftOf(page)) === '您好');
    await isBack(page);
  });

  test('Tab behind a code opens it, and Tab takes the reply', async () => {
    const { page } = await atComposer();
    const heard = await listenToKeys(page);
    await page.keyboard.type('js2');
    expect(await isShown(page)).toBe(false);
    await page.keyboard.press('Tab');
    const list = await listFor(page, 'js2');
    await waitFor('one reply', async () => (await rowsOf(list)).length === 1);
    await page.keyboard.press('Tab');
    await isBack(page);
    expect(await draftOf(page)).toMatch(/^[^j]*尺码/u);
    // The key that opened it was heard by a listener older than ours at most.
    expect((await heard()).filter((key) => key === 'Tab')).toEqual([]);
  });

  test.each([
    ['behind a word that is no code', 'zzz'],
    ['in an empty composer', ''],
  ])('Tab goes on as always %s', async (_reason, draft) => {
    const { page } = await atComposer();
    await page.keyboard.type(draft);
    await page.keyboard.press('Tab');
    await page.waitForFunction(
      (composer) => !document.activeElement?.matches(composer),
      {},
      COMPOSER,
    );
    expect(await isShown(page)).toBe(false);
  });

  test('a fraction, an address and a word that begins no code open nothing', async () => {
    const { page } = await atComposer();
    await page.keyboard.type('1/2 http://js 和/或 /zzz');
    expect(await isShown(page)).toBe(false);
    expect(await draftOf(page)).toBe('1/2 http://js 和/或 /zzz');
    await page.keyboard.type(' /js');
    await listFor(page, '/js');
  });

  test('one undo brings back what was typed', async () => {
    const { page } = await atComposer();
    await page.keyboard.type('您好/js2');
    await listFor(page, '/js2');
    await page.keyboard.press('Enter');
    await isBack(page);
    await waitFor('the reply', async () => !(await draftOf(page)).includes('/js'));
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await waitFor('what was typed', async () => (await draftOf(page)).startsWith('您好/js'));
  });

  test('several codes follow one another into one draft', async () => {
    const { page } = await atComposer();
    for (const code of ['/js2', '/js5']) {
      await page.keyboard.type(code);
      await listFor(page, code);
      await page.keyboard.press('Enter');
      await isBack(page);
      await waitFor('the reply', async () => !(await draftOf(page)).includes('/js'));
      await page.keyboard.type('。');
    }
    expect(await draftOf(page)).toMatch(/尺码[\s\S]+运费/u);
  });

  // Firefox's driver has no input method.
  if (KIND === 'chromium')
    test('stays away while an input method composes', async () => {
      const { page } = await atComposer();
      await page.keyboard.type('/');
      const session = await page.createCDPSession();
      const at = { selectionStart: 2, selectionEnd: 2 };
      await session.send('Input.imeSetComposition', { text: 'js', ...at });
      expect(await draftOf(page)).toBe('/js');
      expect(await isShown(page)).toBe(false);
      await session.send('Input.insertText', { text: 'js' });
      await listFor(page, '/js');
    });

  test('a page that takes the list away has its keys back', async () => {
    const { page } = await atComposer();
    await page.keyboard.type('/js');
    await listFor(page, '/js');
    await page.$eval('kefu-quick', (host) => host.remove());
    await page.focus(COMPOSER);
    await page.keyboard.press('Enter');
    await waitFor('the page to send', async () => (await sentBy(page)).length === 1);
    await page.keyboard.type('/js');
    await listFor(page, '/js');
  });

  test('a click elsewhere closes it', async () => {
    const { page } = await atComposer();
    await page.keyboard.type('/js');
    await listFor(page, '/js');
    await page.click('.cs-conversation-header__user-name');
    await waitFor('the list to close', async () => !(await isShown(page)));
    // What was typed in the list goes back in its own time.
    await waitFor('the code to be back', async () => (await draftOf(page)) === '/js');
  });

  test('a reply does not go into another conversation that was opened meanwhile', async () => {
    const { page } = await atComposer();
    await page.keyboard.type('/js2');
    const list = await listFor(page, '/js2');
    await page.evaluate(() => {
      document
        .querySelector('.cs-conversation--active')
        ?.setAttribute('data-conversation-id', 'somebody-else');
      const until = performance.now() + 1_000;
      while (performance.now() < until);
    });
    await page.keyboard.press('Enter');
    await shows(list, 'notice', /会话已切换|没有插入/u);
    // The last letters may have been typed in the list; of the reply nothing is there.
    expect(await draftOf(page)).toMatch(/^\/js?2?$/u);
  });

  test('is only text while quick codes are switched off', async () => {
    const { page, sidebar } = await atComposer();
    await setQuickCodes(sidebar, false);
    await page.reload();
    await (await sidebarFrame(page)).waitForSelector('button.phrase');
    await page.focus(COMPOSER);
    await page.keyboard.type('/js');
    await page.keyboard.press('Tab');
    await page.waitForFunction(
      (composer) => !document.activeElement?.matches(composer),
      {},
      COMPOSER,
    );
    expect(await isShown(page)).toBe(false);

    await setQuickCodes(await sidebarFrame(page), true);
    await page.focus(COMPOSER);
    await waitFor('the list', async () => {
      if (!(await isShown(page))) await page.keyboard.type(' /js');
      return isShown(page);
    });
  });
});

describe.each(shareOf(['pinduoduo', 'whatsapp']))('the composer of %s', (id) => {
  test('takes a reply in place of its code', async () => {
    const site = LIVE_SITES.find((one) => one.id === id);
    if (!site) throw new Error(`no fixture of ${id}`);
    const hosts = await serveFakeHosts({ prefix: LIVE_PREFIX, root: LIVE_ROOT }, LIVE_HOSTS);
    const launched = await launchDemo({ proxyPort: hosts.proxyPort });
    onTestFinished(async () => {
      await launched.close();
      await hosts.close();
    });
    const { page, chat, sidebar } = await openLive(launched.browser, site);
    await sidebar.waitForSelector('button.phrase');
    const composer = await chat.waitForSelector('textarea, [contenteditable="true"]');
    await composer?.click();
    await page.keyboard.type('您好/js2');
    await listFor(page, '/js2');
    await page.keyboard.press('Enter');
    const draft = await waitFor('the reply', async () => {
      const now = await chat.evaluate(() => window.__draft());
      return now.includes('尺码') && now;
    });
    expect(draft).toMatch(/^您好[^/]+$/u);
  });
});

describe('the search of replies', () => {
  test('Esc leads back to the composer with the caret where it was', async () => {
    const { page, sidebar } = await atComposer();
    await page.keyboard.type('前后');
    await page.keyboard.press('ArrowLeft');
    await sidebar.focus('[data-testid="phrase-search"]');
    await page.keyboard.press('Escape');
    await waitForComposerFocus(page);
    await page.keyboard.type('中');
    expect(await draftOf(page)).toBe('前中后');
  });

  test('Esc finds the caret although the page has dropped it', async () => {
    const { page, sidebar } = await atComposer();
    await page.keyboard.type('前后');
    await page.keyboard.press('ArrowLeft');
    await page.$eval(COMPOSER, (composer) =>
      composer.addEventListener('blur', () => getSelection()?.removeAllRanges()),
    );
    await sidebar.focus('[data-testid="phrase-search"]');
    await page.waitForFunction(() => getSelection()?.rangeCount === 0);
    await page.keyboard.press('Escape');
    await waitForComposerFocus(page);
    await page.keyboard.type('中');
    expect(await draftOf(page)).toBe('前中后');
  });

  test.each([
    ['beside the page', false],
    ['from the rail', true],
  ])('the shortcut leads into it, %s', async (_reason, isCollapsed) => {
    const { page, sidebar } = await atComposer();
    if (isCollapsed) {
      await clickIn(sidebar, 'collapse');
      await sidebar.waitForSelector('[data-testid="expand"]');
    }
    await page.focus(COMPOSER);
    await pressSearchShortcut(scene().launched);
    await waitFor('the search to have the keyboard', () =>
      sidebar.evaluate(
        () =>
          document.hasFocus() && document.activeElement?.matches('[data-testid="phrase-search"]'),
      ),
    );
    await page.keyboard.type('js2');
    await page.keyboard.press('Enter');
    await shows(sidebar, 'notice', '已插入');
    expect(await draftOf(page)).toContain('尺码');
    expect(await sentBy(page)).toEqual([]);
  });
});
