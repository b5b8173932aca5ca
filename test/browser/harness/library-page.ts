import type { ElementHandle, Page } from 'puppeteer-core';
import type { Chat } from '../scene.ts';
import { clickIn } from './chat-page.ts';
import { pageWith } from './pages.ts';
import { waitFor } from './wait-for.ts';

const GRID = '[data-testid="library-grid"]';

/** The options page at 话术库, by way of the sidebar: Firefox lets nobody else open it. */
export async function openLibrary({ sidebar, page }: Chat) {
  await clickIn(sidebar, 'settings');
  const options = await pageWith(page.browser(), '[data-testid="options-phrases"]');
  await options.bringToFront();
  await options.click('[data-testid="options-phrases"]');
  await options.waitForSelector(GRID);
  return libraryPage(options);
}

/** What an agent does with the phrase library. */
function libraryPage(page: Page) {
  const by = (testId: string) => `[data-testid="${testId}"]`;

  async function click(testId: string): Promise<void> {
    const button = await page.waitForSelector(`${by(testId)}:not(:disabled)`);
    await button?.click();
  }

  /** Each phrase shown, by title. */
  const titles = () =>
    page.$$eval('[data-phrase] .grid__name', (names) => names.map((name) => name.textContent));

  function row(title: string): Promise<ElementHandle<Element>> {
    return waitFor(`the row 「${title}」`, async () => {
      const handle = await page.evaluateHandle(
        (wanted) =>
          [...document.querySelectorAll('[data-phrase]')].find(
            (one) => one.querySelector('.grid__name')?.textContent === wanted,
          ),
        title,
      );
      return handle.asElement() as ElementHandle<Element> | null;
    });
  }

  return {
    page,
    by,
    click,
    titles,
    row,
    /** Puts the text in place of what stands in the field. */
    async write(testId: string, text: string): Promise<void> {
      const field = await page.waitForSelector(by(testId));
      await field?.click({ count: 3 });
      await page.keyboard.press('Backspace');
      await field?.type(text);
    },
    shows: (testId: string, text: string | RegExp) =>
      waitFor(`${testId} to show ${text}`, async () => {
        const now = (await page.$eval(by(testId), (element) => element.textContent)) ?? '';
        return (typeof text === 'string' ? now.includes(text) : text.test(now)) && now;
      }),
    /** Waits for the group: the list of groups is asked for anew after a change. */
    async goToGroup(name: string): Promise<void> {
      const line = await page.waitForSelector(`[data-group="${name}"] .groups__line`);
      await line?.click();
    },
    /** What is shown, once it is these. */
    showsTitles: (wanted: readonly string[]) =>
      waitFor(
        `the titles ${wanted}`,
        async () => JSON.stringify(await titles()) === JSON.stringify(wanted),
      ),
    focusGrid: () => page.focus(GRID),
    async reload(): Promise<void> {
      // Firefox's driver never hears that a page of an extension has come again.
      await page.evaluate(() => {
        document.documentElement.dataset.isOld = '';
        location.reload();
      });
      await page.waitForSelector(`:root:not([data-is-old]) ${GRID}`);
    },
  };
}

export type LibraryPage = ReturnType<typeof libraryPage>;
