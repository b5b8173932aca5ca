import { askPage } from '../messaging/linked-page';
import { PANEL_PORT, type PageLink } from '../messaging/page-link';
import { runtimePipe } from '../messaging/pipe';
import { browser } from './browser';
import { showTab } from './views';

export interface OpenPage {
  link: PageLink;
  /** Puts the tab before the person's eyes. */
  show(): Promise<void>;
  close(): void;
}

/** Tabs asked for a site that has no address of its own. */
const TABS_MAX = 30;

/**
 * The tab in which this site is open and read, the one used last if there are several.
 *
 * @throws Error if there is none.
 */
export async function openPage(site: string, urls: readonly string[]): Promise<OpenPage> {
  const tabs = await browser.tabs.query(urls.length > 0 ? { url: [...urls] } : {});
  const byUse = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  for (const { id, windowId } of byUse.slice(0, TABS_MAX)) {
    if (id === undefined) continue;
    const pipe = runtimePipe(browser.tabs.connect(id, { name: PANEL_PORT }));
    // A tab without our script ends the connection.
    const link = await askPage(pipe).catch(() => undefined);
    if (link?.facts.site === site)
      return { link, show: () => showTab(id, windowId), close: pipe.close };
    pipe.close();
  }
  throw new Error(browser.i18n.getMessage('selfTestNoTab'));
}
