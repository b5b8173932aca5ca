import { askPage } from '../messaging/linked-page';
import { PANEL_PORT, type PageLink } from '../messaging/page-link';
import { runtimePipe } from '../messaging/pipe';
import { browser } from './browser';

export interface OpenPage {
  link: PageLink;
  close(): void;
}

/** A tab in which one of these addresses is open and read. @throws Error if there is none. */
export async function openPage(urls: readonly string[]): Promise<OpenPage> {
  const tabs = urls.length > 0 ? await browser.tabs.query({ url: [...urls] }) : [];
  const [tab] = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (tab?.id === undefined) throw new Error(browser.i18n.getMessage('selfTestNoTab'));
  const pipe = runtimePipe(browser.tabs.connect(tab.id, { name: PANEL_PORT }));
  return { link: await askPage(pipe), close: pipe.close };
}
