import type { Chat } from '../scene.ts';
import { clickIn } from './chat-page.ts';
import { pageWith } from './pages.ts';
import { waitFor } from './wait-for.ts';

/** The options page at 催付统计, by way of the sidebar: Firefox lets nobody else open it. */
export async function openFigures({ sidebar, page: chat }: Chat) {
  await clickIn(sidebar, 'settings');
  const page = await pageWith(chat.browser(), '[data-testid="options-figures"]');
  await page.bringToFront();
  await page.click('[data-testid="options-figures"]');
  await page.waitForSelector('[data-testid="figures-rate"]');
  const by = (testId: string) => `[data-testid="${testId}"]`;
  return {
    page,
    /** Asks the background as any page of the extension does. */
    call: (call: string, input: unknown) =>
      page.evaluate(
        async (request) => {
          const { browser, chrome } = globalThis as unknown as Record<
            string,
            typeof import('webextension-polyfill')
          >;
          const reply = (await (browser ?? chrome)?.runtime.sendMessage(request)) as {
            error?: string;
          };
          if (reply.error) throw new Error(reply.error);
        },
        { call, input },
      ),
    click: (testId: string) => page.click(by(testId)),
    shows: (testId: string, text: string) =>
      waitFor(`${testId} to show ${text}`, async () => {
        const now = (await page.$eval(by(testId), (element) => element.textContent)) ?? '';
        return now.includes(text) && now;
      }),
    /** The first three cells of each row of a breakdown's table. */
    rows: (testId: string) =>
      page.$$eval(`${by(testId)} tbody tr`, (rows) =>
        rows.map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent)),
      ),
    /** Picks a day as the browser's own calendar does. */
    pickDay: (testId: string, day: string) =>
      page.$eval(
        by(testId),
        (element, value) => {
          (element as HTMLInputElement).value = value;
          element.dispatchEvent(new Event('input', { bubbles: true }));
        },
        day,
      ),
  };
}
