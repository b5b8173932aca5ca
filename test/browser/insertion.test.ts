import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  clickIn,
  composerText,
  openConversation,
  sentBy,
  waitForComposerFocus,
} from './harness/chat-page.ts';
import { waitFor } from './harness/wait-for.ts';
import { KIND, provideScene, shows } from './scene.ts';

const scene = provideScene();
const COMPOSER = '.cs-message-input__content-editor';

describe('inserting a reply', () => {
  test('is refused with a clear message if the conversation changed meanwhile', async () => {
    const { page, sidebar } = await scene().open('lin');
    const button = await sidebar.waitForSelector('[data-testid="reminder-insert"]');
    // The page changes over and is busy, so the sidebar cannot have heard of it when the click comes.
    await page.evaluate(() => {
      setTimeout(() => {
        const active = document.querySelector('.cs-conversation--active');
        active?.setAttribute('data-conversation-id', 'somebody-else');
        const until = performance.now() + 4_000;
        while (performance.now() < until);
      });
    });
    await button?.evaluate((element) => (element as HTMLElement).click());
    await shows(sidebar, 'notice', '会话已切换');
    expect((await composerText(page)).trim()).toBe('');
  });

  test('a reply goes to the buyer that is open, never to the one before', async () => {
    const { page, sidebar } = await scene().open('lin');
    await openConversation(page, 'wu');
    await shows(sidebar, 'order-number', '880000000000001004');
    await clickIn(sidebar, 'reminder-insert');
    await shows(sidebar, 'notice', '已插入');
    expect(await composerText(page)).toContain('880000000000001004');
  });

  test('what became of a click is no longer shown beside the next buyer', async () => {
    const { page, sidebar } = await scene().open('xin');
    await sidebar.type('[data-testid="phrase-search"]', 'js2\n');
    await shows(sidebar, 'notice', '已插入');
    await openConversation(page, 'qiao');
    await shows(sidebar, 'notice', /^$/u);
  });

  test('several replies can follow one another into one draft', async () => {
    const { page, sidebar } = await scene().open('xin');
    for (const code of ['js2', 'js5']) {
      await sidebar.waitForSelector('[data-testid="phrase-search"]');
      await sidebar.$eval('[data-testid="phrase-search"]', (input) => {
        (input as HTMLInputElement).value = '';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
      const before = (await composerText(page)).length;
      await sidebar.type('[data-testid="phrase-search"]', `${code}\n`);
      await waitFor(
        'the draft to grow',
        async () => (await composerText(page)).length > before + 1,
      );
      await shows(sidebar, 'notice', '已插入');
    }
    expect(await composerText(page)).toMatch(/尺码[\s\S]+运费/u);
  });

  test('the reply that was inserted is what the page sends when the agent presses Enter', async () => {
    const { page, sidebar } = await scene().open('ye');
    await clickIn(sidebar, 'reminder-insert');
    await shows(sidebar, 'notice', '已插入');
    await waitForComposerFocus(page);
    const shown = (await composerText(page)).trim();
    await page.keyboard.press('Enter');
    const sent = await page.waitForFunction(() => window.__sent.length > 0 && window.__sent);
    expect((await sent.jsonValue()) as unknown).toMatchObject([
      { conversationId: 'ye', text: shown },
    ]);
  });

  test('a key held down on the button inserts once and sends nothing', async () => {
    const { page, sidebar } = await scene().open('zhou');
    await sidebar.waitForSelector('[data-testid="reminder-insert"]');
    await sidebar.focus('[data-testid="reminder-insert"]');
    for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down('Enter');
    expect((await composerText(page)).trim()).toBe('');
    await page.keyboard.up('Enter');
    await shows(sidebar, 'notice', '已插入');
    expect((await composerText(page)).match(/880000000000001002/gu)).toHaveLength(1);
    expect(await sentBy(page)).toEqual([]);
  });

  test('undo takes the reply out and leaves the draft', async () => {
    const { page, sidebar } = await scene().open('chen');
    await page.type(COMPOSER, '草稿');
    await clickIn(sidebar, 'reminder-insert');
    await shows(sidebar, 'notice', '已插入');
    await waitForComposerFocus(page);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    expect((await composerText(page)).trim()).toBe('草稿');
  });

  test('nothing is inserted while an input method composes, and afterwards it is', async () => {
    const { page, sidebar } = await scene().open('mu');
    const button = await sidebar.waitForSelector('[data-testid="reminder-insert"]');
    const click = () => button?.evaluate((element) => (element as HTMLElement).click());
    await page.focus(COMPOSER);
    const end = await compose(page, 'nihao');
    // A click with the mouse would end the composition; the keyboard does not.
    await click();
    await shows(sidebar, 'notice', '输入法');
    const during = (await composerText(page)).trim();
    expect(during).toBe(KIND === 'chromium' ? 'nihao' : '');
    await end();
    await click();
    await shows(sidebar, 'notice', '已插入');
    expect(await composerText(page)).toContain(during);
    expect(await sentBy(page)).toEqual([]);
  });
});

/** Begins a composition: a real one in Chromium; Firefox's driver has none, so the page's events of one stand in. */
async function compose(page: Page, text: string): Promise<() => Promise<void>> {
  if (KIND === 'chromium') {
    const session = await page.createCDPSession();
    const end = text.length;
    await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
    return () => session.send('Input.insertText', { text });
  }
  const tell = (type: string) =>
    page.$eval(
      COMPOSER,
      (composer, name) => {
        composer.dispatchEvent(new CompositionEvent(name, { bubbles: true }));
      },
      type,
    );
  await tell('compositionstart');
  return () => tell('compositionend');
}
