import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import type { Chat } from '../scene.ts';
import { clickIn } from './chat-page.ts';
import { pageWith } from './pages.ts';
import { waitFor } from './wait-for.ts';

/** The options page at 订单导入, by way of the sidebar: Firefox lets nobody else open it. */
export async function openOrders({ sidebar, page: chat }: Chat) {
  await clickIn(sidebar, 'settings');
  const page = await pageWith(chat.browser(), '[data-testid="options-orders"]');
  await page.bringToFront();
  await page.click('[data-testid="options-orders"]');
  const by = (testId: string) => `[data-testid="${testId}"]`;
  return {
    page,
    /** Chooses a file with this content in the page's own file input. */
    async choose(bytes: Uint8Array, name = '订单导出.csv'): Promise<void> {
      const folder = await mkdtemp(join(tmpdir(), 'kefu-files-'));
      onTestFinished(() => rm(folder, { recursive: true, force: true }));
      await writeFile(join(folder, name), bytes);
      const input = await page.waitForSelector(by('orders-file'));
      await (input as ElementHandle<HTMLInputElement>).uploadFile(join(folder, name));
    },
    async click(testId: string): Promise<void> {
      const button = await page.waitForSelector(`${by(testId)}:not(:disabled)`);
      await button?.click();
    },
    async pick(testId: string, value: string): Promise<void> {
      await page.waitForSelector(by(testId));
      await page.select(by(testId), value);
    },
    shows: (testId: string, text: string | RegExp, withinMs?: number) =>
      waitFor(
        `${testId} to show ${text}`,
        async () => {
          const now = await page.$$eval(by(testId), ([first]) => first?.textContent ?? '');
          return (typeof text === 'string' ? now.includes(text) : text.test(now)) && now;
        },
        withinMs,
      ),
  };
}
