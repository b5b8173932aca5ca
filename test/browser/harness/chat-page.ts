import type { Browser, Frame, Page, Protocol } from 'puppeteer-core';
import type { Sent } from '../../sites/practice-shop/shop.ts';
import { waitFor } from './wait-for.ts';

/** Hooks of the practice shop's own page. */
export const COMPOSER = '.cs-message-input__content-editor';
const ACTIVE = '.cs-conversation--active';

/** Opens a chat page in a new tab and waits until its open conversation is there. */
export async function openChat(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await waitForOrders(page);
  return page;
}

/** Clicks the conversation as the agent does, and waits until the page has loaded all of it. */
export async function openConversation(page: Page, id: string): Promise<void> {
  const row = await page.waitForSelector(`[data-conversation-id="${id}"]`);
  await row?.click();
  await page.waitForSelector(`${ACTIVE}[data-conversation-id="${id}"]`);
  await waitForOrders(page);
}

async function waitForOrders(page: Page): Promise<void> {
  await page.waitForSelector('[data-panel="orders"][aria-busy="false"]');
}

/** Plays the buyer or the platform, see `use-practice-events.ts`. */
export function practice(
  page: Page,
  event: 'message' | 'pay' | 'close' | 'order',
  detail: { text?: string; conversationId?: string; title?: string } = {},
): Promise<void> {
  return page.evaluate(
    (type, given) => {
      document.dispatchEvent(new CustomEvent(type, { detail: given }));
    },
    `practice:${event}`,
    detail,
  );
}

/** Everything the page has sent since it was loaded. */
export function sentBy(page: Page): Promise<Sent[]> {
  return page.evaluate(() => window.__sent);
}

/** What stands in the composer, line breaks included. */
export function composerText(page: Page): Promise<string> {
  return page.$eval(
    COMPOSER,
    // `textContent` has no line breaks.
    (editor) => (editor as HTMLElement).innerText,
  );
}

/**
 * Waits until the keyboard is in the composer. The sidebar gives it back after its notice is shown, and a key pressed
 * before that goes to the sidebar's frame.
 */
export async function waitForComposerFocus(page: Page): Promise<void> {
  await page.waitForFunction((selector) => document.activeElement?.matches(selector), {}, COMPOSER);
}

/** The extension's sidebar in this page. It lies in a closed shadow root, so it is found among the frames. */
export function sidebarFrame(page: Page, timeoutMs?: number): Promise<Frame> {
  return waitFor('the sidebar', () => findSidebar(page), timeoutMs);
}

/** @returns `undefined` if the page has no sidebar now. */
export const findSidebar = (page: Page): Promise<Frame | undefined> => findFrame(page, 'sidebar');

export async function findFrame(page: Page, mark: string): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    // By what it says of itself: Firefox reports `about:blank` as its address.
    const found = await frame
      .evaluate(() => document.documentElement.dataset.kefu)
      .catch(() => undefined);
    if (found === mark) return frame;
  }
  return undefined;
}

/**
 * How long a person holds the button down, at the least. The focus moves between two processes with the press; a click
 * without any length is answered before it has arrived, and the composer loses the focus it was just given.
 */
const PRESS_MS = 40;

const byTestId = (id: string) => `[data-testid="${id}"]`;

/** Text of an element in the sidebar; `undefined` while it is not there. */
export async function textIn(frame: Frame, testId: string): Promise<string | undefined> {
  return frame.evaluate(
    (selector) => document.querySelector(selector)?.textContent.trim(),
    byTestId(testId),
  );
}

/** Waits for the element and clicks it with the mouse. */
export const clickIn = (frame: Frame, testId: string): Promise<void> =>
  clickOn(frame, byTestId(testId));

/** Clicks the element once it is seen and keeps its place; one that is exchanged meanwhile is looked for again. */
export async function clickOn(frame: Frame, selector: string): Promise<void> {
  await waitFor(`a click on ${selector}`, async () => {
    const element = await frame.waitForSelector(selector, { visible: true });
    await element?.scrollIntoView();
    const isStill = await element?.evaluate(async (one) => {
      const place = () => JSON.stringify(one.getBoundingClientRect());
      const before = place();
      for (const _ of [1, 2]) await new Promise((drawn) => setTimeout(drawn, 20));
      return one.isConnected && place() === before;
    });
    if (!isStill) return false;
    await element?.click({ delay: PRESS_MS });
    return true;
  });
}

/** Waits until the element has kept its place for a moment: what is above it may still be coming. */
export async function standsStill(frame: Frame, testId: string): Promise<void> {
  const place = () =>
    frame.$eval(byTestId(testId), (element) => JSON.stringify(element.getBoundingClientRect()));
  let last = '';
  let since = Date.now();
  await waitFor(`${testId} to stand still`, async () => {
    const now = await place();
    if (now !== last) since = Date.now();
    last = now;
    return Date.now() - since > 300;
  });
}

/** Texts of the badges the extension has drawn in the page; Chromium only: no other way sees a closed shadow root. */
export async function badgeTexts(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return nodesNamed(root, 'KEFU-BADGE').map((badge) =>
    nodesNamed(badge, '#text')
      .map((text) => text.nodeValue)
      .join(''),
  );
}

function nodesNamed(node: Protocol.DOM.Node, name: string): Protocol.DOM.Node[] {
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  const own = node.nodeName === name ? [node] : [];
  return [...own, ...below.flatMap((child) => nodesNamed(child, name))];
}
