import { describe, expect, test } from 'vitest';
import { clickIn, composerText, openConversation, sentBy } from './harness/chat-page.ts';
import { KIND, shows, provideScene } from './scene.ts';

const scene = provideScene();
const COMPOSER = '.cs-message-input__content-editor';

describe('inserting a reply', () => {
  test('is refused with a clear message if the conversation changed meanwhile', async () => {
    const { page, sidebar } = await scene().open('lin');
    await sidebar.waitForSelector('[data-testid="reminder-insert"]');
    // The page changes over without telling: between the click and the insertion another buyer is open.
    await page.evaluate(() => {
      const active = document.querySelector('.cs-conversation--active');
      active?.setAttribute('data-conversation-id', 'somebody-else');
    });
    await sidebar.$eval('[data-testid="reminder-insert"]', (button) =>
      (button as HTMLElement).click(),
    );
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

  test('several replies can follow one another into one draft', async () => {
    const { page, sidebar } = await scene().open('xin');
    for (const code of ['js2', 'js5']) {
      await sidebar.waitForSelector('[data-testid="phrase-search"]');
      await sidebar.$eval('[data-testid="phrase-search"]', (input) => {
        (input as HTMLInputElement).value = '';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await sidebar.type('[data-testid="phrase-search"]', `${code}\n`);
      await shows(sidebar, 'notice', '已插入');
    }
    expect(await composerText(page)).toMatch(/尺码[\s\S]+运费/u);
  });

  test('the reply that was inserted is what the page sends when the agent presses Enter', async () => {
    const { page, sidebar } = await scene().open('ye');
    await clickIn(sidebar, 'reminder-insert');
    await shows(sidebar, 'notice', '已插入');
    const shown = (await composerText(page)).trim();
    await page.keyboard.press('Enter');
    const sent = await page.waitForFunction(() => window.__sent.length > 0 && window.__sent);
    expect((await sent.jsonValue()) as unknown).toMatchObject([
      { conversationId: 'ye', text: shown },
    ]);
  });

  test('undo takes the reply out and leaves the draft', async () => {
    const { page, sidebar } = await scene().open('chen');
    await page.type(COMPOSER, '草稿');
    await clickIn(sidebar, 'reminder-insert');
    await shows(sidebar, 'notice', '已插入');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    expect((await composerText(page)).trim()).toBe('草稿');
  });

  test.runIf(KIND === 'chromium')(
    'nothing is inserted while an input method composes',
    async () => {
      const { page, sidebar } = await scene().open('mu');
      await page.focus(COMPOSER);
      const session = await page.createCDPSession();
      await session.send('Input.imeSetComposition', {
        text: 'nihao',
        selectionStart: 5,
        selectionEnd: 5,
      });
      // A click would end the composition; the shortcut of a keyboard user does not.
      await sidebar.$eval('[data-testid="reminder-insert"]', (button) =>
        (button as HTMLElement).click(),
      );
      await shows(sidebar, 'notice', '输入法');
      expect((await composerText(page)).trim()).toBe('nihao');
      expect(await sentBy(page)).toEqual([]);
    },
  );
});
