import type { Browser, Frame, Page } from 'puppeteer-core';
import type { SiteProfile } from '../../../lib/sites/profile.ts';
import type {} from '../../sites/live/core/window.ts';
import type { LiveSite } from '../../sites/live/sites.ts';
import { clickIn, findSidebar, sidebarFrame, textIn } from './chat-page.ts';
import { waitFor } from './wait-for.ts';

/** A fixture page under its real address, with the sidebar of the shipped build in it. */
export interface LiveChat {
  page: Page;
  /** The document that holds the chat; an inner one where the console has it in a frame. */
  chat: Frame;
  sidebar: Frame;
  /** `buyer · order number` for everything the sidebar has shown, in order. */
  shown(): Promise<string[]>;
}

export async function openLive(browser: Browser, { address }: LiveSite): Promise<LiveChat> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  const chat = await waitFor('the chat', () => chatFrame(page));
  const sidebar = await sidebarFrame(page);
  await keepShown(sidebar);
  return { page, chat, sidebar, shown: () => sidebar.evaluate(() => window.__shown) };
}

async function chatFrame(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    const isChat = await frame.evaluate(() => '__read' in window && '__draft' in window);
    if (isChat) return frame;
  }
  return undefined;
}

declare global {
  interface Window {
    __shown: string[];
  }
}

async function keepShown(sidebar: Frame): Promise<void> {
  await sidebar.evaluate(() => {
    const shown: string[] = [];
    window.__shown = shown;
    const text = (id: string) => document.querySelector(`[data-testid="${id}"]`)?.textContent;
    const note = () => {
      const now = `${text('buyer') ?? ''} · ${text('order-number') ?? ''}`;
      if (now !== shown.at(-1)) shown.push(now);
    };
    new MutationObserver(note).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    note();
  });
}

/** Repairs a part as an agent does: by the button in the sidebar and by pointing at the elements, one a step. */
export async function repair(
  live: LiveChat,
  id: string,
  button: string,
  selectors: readonly string[],
): Promise<LiveChat> {
  const { page, chat } = live;
  await clickIn(live.sidebar, button);
  await page.waitForSelector('kefu-picker');
  for (const selector of selectors) await pointAt(live, selector);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const sidebar = await waitFor('the sidebar of the repaired page', async () => {
    const now = await findSidebar(page);
    return now && now !== live.sidebar && now;
  });
  await page.waitForFunction(() => !document.querySelector('kefu-picker'));
  await keepShown(sidebar);
  await chat.evaluate((profile) => window.__readWith(profile), await savedProfile(sidebar, id));
  return { page, chat, sidebar, shown: () => sidebar.evaluate(() => window.__shown) };
}

async function pointAt({ page, chat }: LiveChat, selector: string): Promise<void> {
  const element = await chat.waitForSelector(selector);
  await element?.scrollIntoView();
  const box = await element?.boundingBox();
  if (!box) throw new Error(`nothing to point at: ${selector}`);
  const [x, y] = [box.x + Math.min(box.width / 2, 20), box.y + box.height / 2];
  await page.mouse.move(x - 1, y);
  await page.mouse.click(x, y);
}

interface ExtensionApi {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** The profile as the extension keeps it. */
async function savedProfile(sidebar: Frame, id: string): Promise<SiteProfile> {
  const profile = await sidebar.evaluate(async (wanted) => {
    const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    const { runtime } = scope.browser ?? scope.chrome;
    const reply = (await runtime.sendMessage({ call: 'siteProfiles.list', input: null })) as {
      value: { origin: string; profile: SiteProfile }[];
    };
    return reply.value.find((one) => one.profile.id === wanted && one.origin === 'ownInstead')
      ?.profile;
  }, id);
  if (!profile) throw new Error(`no own profile in place of ${id}`);
  return profile;
}

/** Plays the other side, see `live/core/hooks.ts`. */
export function play(
  chat: Frame,
  name: 'switch' | 'message' | 'status',
  detail: string,
): Promise<void> {
  return chat.evaluate(
    (type, given) => {
      document.dispatchEvent(new CustomEvent(type, { detail: given }));
    },
    `live:${name}`,
    detail,
  );
}

/** Finds the canned reply by its code and clicks it. @returns its text. */
export async function insertPhrase({ page, sidebar }: LiveChat, code: string): Promise<string> {
  const first = '[data-testid^="phrase-"]:not([data-testid="phrase-search"])';
  await sidebar.waitForSelector(first);
  await sidebar.type('[data-testid="phrase-search"]', code);
  await sidebar.waitForFunction(
    (selector, wanted) =>
      document.querySelector(selector)?.querySelector('kbd')?.textContent === wanted,
    {},
    first,
    code,
  );
  const text = await sidebar.$eval(first, (button) => button.getAttribute('title'));
  await page.keyboard.press('Enter');
  await waitFor('the notice', async () => await textIn(sidebar, 'notice'));
  return text ?? '';
}
