import { fileURLToPath } from 'node:url';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serveMounts } from '../sites/server.ts';
import { clickIn, findSidebar, sidebarFrame, textIn } from './harness/chat-page.ts';
import { waitFor } from './harness/wait-for.ts';
import { KIND, provideScene, shows } from './scene.ts';

const ROOT = fileURLToPath(new URL('../sites/unknown-chat', import.meta.url));
const scene = provideScene();
let site: Served;

beforeAll(async () => {
  site = await serveMounts([
    ...['/plain/', '/shadow/', '/framed/', '/desk/', '/changing/', '/left/'].map((prefix) => ({
      prefix,
      root: ROOT,
    })),
  ]);
});
afterAll(() => site.close());

interface ExtensionApi {
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
  runtime: {
    sendMessage(message: unknown): Promise<{ ok: boolean; value?: unknown; error?: string }>;
  };
}

/** The options page: from there a test may call what the popup calls. */
async function openOptions(): Promise<Page> {
  const { browser } = scene().launched;
  const { sidebar } = await scene().open('tang');
  const before = new Set(await browser.pages());
  await clickIn(sidebar, 'settings');
  return waitFor('the options page', async () => {
    const opened = (await browser.pages()).find((page) => !before.has(page));
    return (await opened?.$('[data-testid="options-save"]')) && opened;
  });
}

/** As 标注这个页面 does once the browser has granted the site, which the demo build has from the start. */
async function startMapping(options: Page, url: string): Promise<void> {
  await options.evaluate(async (address) => {
    const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    const { tabs, runtime } = scope.browser ?? scope.chrome;
    const tab = (await tabs.query({})).find((one) => one.url?.startsWith(address));
    if (!tab) throw new Error(`no tab with ${address}`);
    for (const request of [
      { call: 'mapping.start', input: { tabId: tab.id, url: address } },
      { call: 'mapping.open', input: { tabId: tab.id } },
    ]) {
      const reply = await runtime.sendMessage(request);
      if (!reply.ok) throw new Error(reply.error);
    }
  }, url);
}

/** The element of the page with this text, in its thread's shadow root too. */
async function textElement(frame: Frame | Page, text: string): Promise<ElementHandle<Element>> {
  return waitFor(`「${text}」`, async () => {
    const handle = await frame.evaluateHandle((wanted) => {
      const roots: ParentNode[] = [document];
      const thread = document.querySelector('chat-thread')?.shadowRoot;
      if (thread) roots.push(thread);
      const all = roots.flatMap((root) => [...root.querySelectorAll('b, strong, span')]);
      return all.find((element) => element.textContent === wanted);
    }, text);
    return handle.asElement() as ElementHandle<Element> | null;
  });
}

async function pointAt(page: Page, element: ElementHandle<Element>): Promise<void> {
  const box = await element.boundingBox();
  if (!box) throw new Error('nothing to point at');
  const [x, y] = [box.x + Math.min(box.width / 2, 20), box.y + box.height / 2];
  await page.mouse.move(x - 1, y);
  await page.mouse.click(x, y);
}

/** Points at every part, skips what the page has not, saves with the keyboard. */
async function mapAll(page: Page, frame: Frame | Page): Promise<void> {
  await page.waitForSelector('kefu-picker');
  await pointAt(page, await textElement(frame, '练习买家小林'));
  await pointAt(page, await textElement(frame, '在吗'));
  await pointAt(page, await textElement(frame, '您好，在的'));
  await page.keyboard.press('Delete');
  const composer = await frame.$('textarea');
  if (composer) await pointAt(page, composer);
  await pointAt(page, await textElement(frame, '880000000000002001'));
  await pointAt(page, await textElement(frame, '等待买家付款'));
  await pointAt(page, await textElement(frame, '¥128.00'));
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
}

async function openUnknown(path: string): Promise<{ page: Page; url: string }> {
  const page = await scene().launched.browser.newPage();
  const url = `${site.url}${path}`;
  await page.goto(url);
  return { page, url };
}

const VARIANTS: readonly [string, string, boolean][] = [
  ['a plain page', 'plain/index.html', false],
  ['a thread in an open shadow root', 'shadow/index.html?shadow', false],
  ['a frame', 'framed/host.html', true],
];

describe.each(VARIANTS)('a page that no profile knows: %s', (_, path, isFramed) => {
  test('is mapped by pointing, then read, and filled, and nothing on it was clicked', async () => {
    const options = await openOptions();
    const { page, url } = await openUnknown(path);
    const frame = isFramed
      ? await waitFor('the frame', () => page.frames().find((one) => one.url().includes('/desk/')))
      : page.mainFrame();
    expect(await findSidebar(page)).toBeUndefined();
    await startMapping(options, url);
    await page.bringToFront();
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
    const phrase = await waitFor('a phrase that can be inserted', () =>
      sidebar.$('button.phrase:not([disabled])'),
    );
    const wanted = await phrase.evaluate((button) => (button as HTMLElement).title);
    await phrase.click({ delay: 40 });
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
  const options = await openOptions();
  const { page, url } = await openUnknown('changing/index.html?build=aB3dE');
  await startMapping(options, url);
  await page.bringToFront();
  await mapAll(page, page);
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
});

test('Esc leaves the page as it was', async () => {
  const options = await openOptions();
  const { page, url } = await openUnknown('left/index.html');
  await startMapping(options, url);
  await page.bringToFront();
  await page.waitForSelector('kefu-picker');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('kefu-picker'));
  expect(KIND).toMatch(/chromium|firefox/u);
});
