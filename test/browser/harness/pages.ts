import type { Browser, Page } from 'puppeteer-core';
import { waitFor } from './wait-for.ts';

/** The page of the browser that holds such an element; pages that are just going count as without. */
export function pageWith(browser: Browser, selector: string): Promise<Page> {
  const find = async () => {
    for (const page of await browser.pages()) {
      if (await page.$(selector).catch(() => null)) return page;
    }
    return undefined;
  };
  return waitFor(`a page with ${selector}`, find);
}
