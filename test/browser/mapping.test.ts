import { describe, expect, test } from 'vitest';
import { clickIn, clickOn, findSidebar, sidebarFrame, textIn } from './harness/chat-page.ts';
import { mapAll, pointAt, textElement } from './harness/mapping.ts';
import { waitFor } from './harness/wait-for.ts';
import { provideMapping } from './mapping-scene.ts';
import { shareOf, shows } from './scene.ts';

const FOLDERS = ['plain', 'shadow', 'aligned', 'framed', 'desk', 'changing', 'left'];
const mapping = provideMapping(FOLDERS);

const VARIANTS: readonly [string, string, boolean][] = [
  ['a plain page', 'plain/index.html', false],
  ['a thread in an open shadow root', 'shadow/index.html?shadow', false],
  ['bubbles that differ only by where they stand', 'aligned/index.html?aligned', false],
  ['a frame', 'framed/host.html', true],
];

describe.each(shareOf(VARIANTS))('a page that no profile knows: %s', (_, path, isFramed) => {
  test('is mapped by pointing, then read, and filled, and nothing on it was clicked', async () => {
    const chat = await mapping().open(path);
    const { page } = chat;
    const frame = isFramed
      ? await waitFor('the frame', () => page.frames().find((one) => one.url().includes('/desk/')))
      : page.mainFrame();
    expect(await findSidebar(page)).toBeUndefined();
    await mapping().start(chat);
    await mapAll(page, frame);

    const sidebar = await sidebarFrame(page);
    await shows(sidebar, 'buyer', '练习买家小林');
    await shows(sidebar, 'stage', '待付款');
    expect(await frame.evaluate(() => (window as unknown as { __clicks: number }).__clicks)).toBe(
      0,
    );

    await frame.$eval('[data-to="tao"]', (button) => (button as HTMLElement).click());
    await shows(sidebar, 'buyer', '练习买家小陶');
    await frame.$eval('[data-to="lin"]', (button) => (button as HTMLElement).click());
    await shows(sidebar, 'buyer', '练习买家小林');
    await page.waitForFunction(() => !document.querySelector('kefu-picker'));
    const phrase = 'button.phrase:not([disabled])';
    await sidebar.waitForSelector(phrase);
    const wanted = await sidebar.$eval(phrase, (button) => (button as HTMLElement).title);
    await clickOn(sidebar, phrase);
    await waitFor('the text in the composer', async () => {
      const draft = await frame.$eval('textarea', (area) => area.value);
      return draft.includes(wanted);
    });
    expect(await frame.evaluate(() => (window as unknown as { __sent: string[] }).__sent)).toEqual(
      [],
    );
  });
});

test('after the page’s markup changed, 自检 names the lost part and 修复 brings it back', async () => {
  const { page, url, options } = await mapping().map('changing/index.html?build=aB3dE');
  await shows(await sidebarFrame(page), 'buyer', '练习买家小林');

  await page.goto(`${url}x&redesign`);
  const sidebar = await sidebarFrame(page);
  await clickIn(sidebar, 'self-test');
  await shows(sidebar, 'self-test-composer', '找到');
  await shows(sidebar, 'self-test-buyer', '没有找到');
  await clickIn(sidebar, 'repair-buyer');
  await page.waitForSelector('kefu-picker');
  await pointAt(page, await textElement(page, '练习买家小林'));
  await page.keyboard.press('Enter');
  await waitFor('the repaired page to be read', async () => {
    const now = await findSidebar(page);
    return now && (await textIn(now, 'buyer')) === '练习买家小林';
  });

  await options.bringToFront();
  await options.click('[data-testid="options-sites"]');
  const own = await options.waitForSelector('[data-testid^="site-test-own-"]');
  await own?.click();
  await waitFor('the list of parts', () =>
    options.$eval('[data-testid="self-test-number"]', ({ textContent }) =>
      textContent.includes('880000000000002001'),
    ),
  );

  // 修复 on the options page brings the tab with the chat to the front.
  await options.click('[data-testid="repair-composer"]');
  await page.waitForSelector('kefu-picker');
  await page.waitForFunction(() => document.visibilityState === 'visible');
  await pointAt(page, await page.waitForSelector('textarea').then((area) => area as never));
  await page.keyboard.press('Enter');
  await waitFor('the picker to have saved', async () => !(await page.$('kefu-picker')));
});

test('Esc leaves the page as it was', async () => {
  const chat = await mapping().open('left/index.html');
  await mapping().start(chat);
  const { page } = chat;
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('kefu-picker'));
  expect(await findSidebar(page)).toBeUndefined();
});
