import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { servePractice } from '../sites/practice-server.ts';
import type { Served } from '../sites/server.ts';
import { buildDir } from '../tools/paths.ts';
import { openChat, sidebarFrame, textIn } from './harness/chat-page.ts';
import { BROWSERS, type BrowserKind } from './harness/find-browser.ts';
import { type Launched, type LaunchRequest, launch } from './harness/launch.ts';
import { waitFor } from './harness/wait-for.ts';

/** The browser this run is about. */
export const KIND: BrowserKind = process.env.KEFU_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/**
 * Those of many like cases that this browser takes: in the test command each is taken by one of the browsers, by
 * `npm run hosts` all by both.
 *
 * @param shift - lets the browsers change places.
 */
export const shareOf = <T>(cases: readonly T[], shift = 0): T[] =>
  cases.filter(
    (_, index) =>
      process.env.KEFU_HOSTS === 'all' || BROWSERS[(index + shift) % BROWSERS.length] === KIND,
  );

/** A chat page with the extension's sidebar in it. */
export interface Chat {
  page: Page;
  sidebar: Frame;
}

export interface Scene {
  launched: Launched;
  shop: Served;
  /**
   * Opens a conversation of the practice shop and waits until the sidebar shows its buyer.
   *
   * @param path - below the shop's address, such as `strict/`.
   */
  open(id: string, path?: string): Promise<Chat>;
}

/** Starts the browser with the demo build. */
export function launchDemo(request: Partial<LaunchRequest> = {}): Promise<Launched> {
  return launch({ kind: KIND, extensionDir: buildDir(KIND, 'demo'), ...request });
}

/** One browser and one practice shop for all tests of a file; every page is closed after its test. */
export function provideScene(request: Partial<LaunchRequest> = {}): () => Scene {
  let scene: Scene;
  beforeAll(async () => {
    const [shop, launched] = await Promise.all([servePractice(), launchDemo(request)]);
    scene = { launched, shop, open: (id, path = '') => openAt(launched, shop, id, path) };
  });
  afterEach(async () => {
    const [first, ...rest] = await scene.launched.browser.pages();
    await Promise.all(rest.map((page) => page.close()));
    await first?.bringToFront();
  });
  afterAll(async () => {
    await scene.launched.close();
    await scene.shop.close();
  });
  return () => scene;
}

/** Opens a conversation by its address. */
export async function openAt(
  launched: Launched,
  shop: Served,
  id: string,
  path = '',
): Promise<Chat> {
  const page = await openChat(launched.browser, `${shop.url}${path}#/c/${id}`);
  const sidebar = await sidebarFrame(page);
  const nick = await page.$eval('.cs-conversation-header__user-name', (name) => name.textContent);
  await waitFor(
    `the sidebar to show ${nick}`,
    async () => (await textIn(sidebar, 'buyer')) !== undefined,
  );
  return { page, sidebar };
}

/** Waits until an element of the sidebar holds the text. */
export function shows(sidebar: Frame, testId: string, text: string | RegExp): Promise<string> {
  return waitFor(`${testId} to show ${text}`, async () => {
    const now = await textIn(sidebar, testId);
    return (
      now !== undefined && (typeof text === 'string' ? now.includes(text) : text.test(now)) && now
    );
  });
}
