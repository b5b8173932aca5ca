import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { type Served, serveMounts } from '../sites/server.ts';
import { clickIn } from './harness/chat-page.ts';
import { mapAll } from './harness/mapping.ts';
import { pageWith } from './harness/pages.ts';
import { provideScene, type Scene } from './scene.ts';

export const UNKNOWN_ROOT = fileURLToPath(new URL('../sites/unknown-chat', import.meta.url));

interface ExtensionApi {
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
  runtime: {
    sendMessage(message: unknown): Promise<{ ok: boolean; value?: unknown; error?: string }>;
  };
}

/** A page that no profile knows, and the options page, from which a test may call what the popup calls. */
export interface UnknownChat {
  page: Page;
  url: string;
  options: Page;
}

export interface MappingScene {
  /** Where the unknown page is served. */
  site: Served;
  scene: Scene;
  open(path: string): Promise<UnknownChat>;
  /** As 标注这个页面 does once the browser has granted the site, which the demo build has from the start. */
  start(chat: UnknownChat): Promise<void>;
  /** Opens it and points at everything. */
  map(path: string): Promise<UnknownChat>;
}

/**
 * The demo build beside the practice shop and the unknown page.
 *
 * @param prefixes - folders of the unknown page; each test takes one of its own, since what it maps is kept.
 */
export function provideMapping(prefixes: readonly string[]): () => MappingScene {
  const scene = provideScene();
  let site: Served;
  beforeAll(async () => {
    site = await serveMounts(
      prefixes.map((prefix) => ({ prefix: `/${prefix}/`, root: UNKNOWN_ROOT })),
    );
  });
  afterAll(() => site?.close());

  async function openOptions(): Promise<Page> {
    const { browser } = scene().launched;
    const { sidebar } = await scene().open('tang');
    await clickIn(sidebar, 'settings');
    return pageWith(browser, '[data-testid="options-save"]');
  }
  async function open(path: string): Promise<UnknownChat> {
    const options = await openOptions();
    const page = await scene().launched.browser.newPage();
    const url = `${site.url}${path}`;
    await page.goto(url);
    return { page, url, options };
  }
  async function start({ options, page, url }: UnknownChat): Promise<void> {
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
    await page.bringToFront();
    await page.waitForSelector('kefu-picker');
  }
  return () => ({
    site,
    scene: scene(),
    open,
    start,
    async map(path) {
      const chat = await open(path);
      await start(chat);
      await mapAll(chat.page);
      return chat;
    },
  });
}
