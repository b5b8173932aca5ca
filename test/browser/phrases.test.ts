import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  COMPOSER,
  clickIn,
  composerText,
  openConversation,
  practice,
  sentBy,
  waitForComposerFocus,
} from './harness/chat-page.ts';
import { waitFor } from './harness/wait-for.ts';
import { provideScene, shows } from './scene.ts';

const scene = provideScene();
const SEARCH = '[data-testid="phrase-search"]';

/** Types into the search box and waits until this line is the one that Enter takes. */
async function find(sidebar: Frame, query: string, key: string): Promise<void> {
  await sidebar.waitForSelector('button.phrase');
  await sidebar.type(SEARCH, query);
  await waitFor(`${key} to be the first found`, async () => (await activeLine(sidebar)) === key);
}

const activeLine = (sidebar: Frame) =>
  sidebar.$eval(SEARCH, (box) => box.getAttribute('aria-activedescendant'));

const draftOf = async (page: Page) => (await composerText(page)).trim();

const hasSearchFocus = (sidebar: Frame) =>
  sidebar.evaluate((box) => document.hasFocus() && document.activeElement?.matches(box), SEARCH);

describe('the replies by keyboard', () => {
  test.each([
    ['initials', 'cmjy', 'phrase-starter.js2'],
    ['full pinyin', 'chimajianyi', 'phrase-starter.js2'],
    ['Chinese and pinyin mixed', '尺码jianyi', 'phrase-starter.js2'],
    ['the code', 'js2', 'phrase-starter.js2'],
  ])('%s find a reply, and Enter puts it into the composer', async (_what, query, key) => {
    const { page, sidebar } = await scene().open('xin');
    await find(sidebar, query, key);
    await page.keyboard.press('Enter');
    await shows(sidebar, 'notice', '已插入');
    expect(await draftOf(page)).toContain('尺码');
    expect(await sentBy(page)).toEqual([]);
  });

  test('arrows go through what was found', async () => {
    const { page, sidebar } = await scene().open('xin');
    await find(sidebar, '尺码', 'phrase-starter.js2');
    await page.keyboard.press('ArrowDown');
    const second = await waitFor('the next line', async () => {
      const line = await activeLine(sidebar);
      return line !== 'phrase-starter.js2' && line;
    });
    const title = await sidebar.$eval(`[id="${second}"] .phrase__name`, (name) => name.textContent);
    await page.keyboard.press('ArrowUp');
    await waitFor(
      'the first line',
      async () => (await activeLine(sidebar)) === 'phrase-starter.js2',
    );
    expect(title).not.toBe('尺码建议');
  });

  test('Shift and Enter put several into one draft without leaving the search', async () => {
    const { page, sidebar } = await scene().open('xin');
    await find(sidebar, 'js2', 'phrase-starter.js2');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Shift');
    await waitFor('the first reply', async () => (await draftOf(page)).includes('尺码'));
    await waitFor('the keyboard to be back', () => hasSearchFocus(sidebar));
    await sidebar.$eval(SEARCH, (box) => (box as HTMLInputElement).select());
    await find(sidebar, 'js5', 'phrase-starter.js5');
    await page.keyboard.press('Enter');
    await waitForComposerFocus(page);
    await waitFor('both replies', async () => /尺码[\s\S]+运费/u.test(await draftOf(page)));
    expect(await sentBy(page)).toEqual([]);
  });

  test('Escape goes back to the composer, caret where it was', async () => {
    const { page, sidebar } = await scene().open('xin');
    await page.type(COMPOSER, '前后');
    await page.keyboard.press('ArrowLeft');
    await find(sidebar, 'js2', 'phrase-starter.js2');
    await page.keyboard.press('Escape');
    await waitForComposerFocus(page);
    await page.keyboard.type('中');
    expect(await draftOf(page)).toBe('前中后');
    expect(await sidebar.$eval(SEARCH, (box) => (box as HTMLInputElement).value)).toBe('');
  });
});

describe('a reply with fields', () => {
  test('asks for them in place, Tab from one to the next, and Enter inserts once they are filled in', async () => {
    const { page, sidebar } = await scene().open('xin');
    await find(sidebar, 'sc1', 'phrase-starter.sc1');
    await page.keyboard.press('Enter');
    await sidebar.waitForSelector('[data-field="身高"]');
    await waitFor('the first field', () =>
      sidebar.evaluate(() => document.activeElement?.getAttribute('data-field') === '身高'),
    );
    await page.keyboard.type('165');
    await page.keyboard.press('Enter');
    expect(await draftOf(page)).toBe('');
    await sidebar.focus('[data-field="身高"]');
    await page.keyboard.press('Tab');
    await page.keyboard.type('110');
    await page.keyboard.press('Tab');
    await page.keyboard.type('M');
    await page.keyboard.press('Enter');
    await shows(sidebar, 'notice', '已插入');
    expect(await draftOf(page)).toMatch(/165厘米、体重110斤，我建议选M/u);
    expect(await draftOf(page)).not.toContain('{{');
    expect(await sentBy(page)).toEqual([]);
  });
});

describe('suggestions', () => {
  test('bring the reply that was given to such words before, to another buyer, after a reload', async () => {
    const { page, sidebar } = await scene().open('xin');
    for (const text of ['这个能开普通发票抬头吗', '发票抬头可以改吗']) {
      await practice(page, 'message', { text });
    }
    await find(sidebar, 'js5', 'phrase-starter.js5');
    await page.keyboard.press('Enter');
    await shows(sidebar, 'notice', '已插入');
    await waitForComposerFocus(page);
    await openConversation(page, 'lin');
    const next = await scene().open('lin');
    await practice(next.page, 'message', { text: '发票抬头能改一下吗' });
    await shows(next.sidebar, 'suggest-starter.js5', '您常这样回');
    await clickIn(next.sidebar, 'suggest-starter.js5');
    await shows(next.sidebar, 'notice', '已插入');
    expect(await draftOf(next.page)).toContain('运费');
  });
});
