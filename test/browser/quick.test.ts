import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  COMPOSER,
  composerText,
  openConversation,
  quickFrame,
  sentBy,
  waitForComposerFocus,
} from './harness/chat-page.ts';
import { waitFor } from './harness/wait-for.ts';
import { provideScene, shows } from './scene.ts';

const scene = provideScene();

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

/** The list, once it has the keyboard and shows this in its field. */
async function listFor(page: Page, typed: string): Promise<Frame> {
  const list = await quickFrame(page);
  await waitFor(`the list for ${typed}`, () =>
    list.evaluate(
      (text) =>
        document.hasFocus() &&
        document.activeElement?.matches(`[data-testid="quick-field"]`) &&
        (document.activeElement as HTMLInputElement).value === text,
      typed,
    ),
  );
  return list;
}

const rowsOf = (list: Frame) =>
  list.$$eval('[role="option"]', (rows) => rows.map((row) => row.textContent ?? ''));

const draftOf = async (page: Page) => (await composerText(page)).trim();

/** The list has gone and the keyboard is the composer's again. */
async function isBack(page: Page): Promise<void> {
  await waitForComposerFocus(page);
  await page.waitForFunction(
    () => getComputedStyle(document.querySelector('kefu-quick') as Element).display === 'none',
  );
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
});
