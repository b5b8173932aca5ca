import { browser } from './browser';

/** Size of the companion window, CSS pixels. */
const WINDOW = { width: 380, height: 760 };

interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** Chromium's side panel or Firefox's sidebar. To be called from a click. */
export async function openPanel(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome?: { sidePanel?: SidePanel } };
  if (browser.sidebarAction) return browser.sidebarAction.open();
  const { id } = await browser.windows.getCurrent();
  if (id === undefined || !chrome?.sidePanel) throw new Error('the browser has no side panel');
  await chrome.sidePanel.open({ windowId: id });
}

/** A window of its own, beside a desktop client. @param view - what it shows first, see `startView`. */
export async function openCompanion(view = ''): Promise<void> {
  const url = browser.runtime.getURL(`companion.html${view && `#${view}`}`);
  await browser.windows.create({ url, type: 'popup', ...WINDOW });
}

export function openSettings(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** The options page at one record of a view. */
export async function openRecord(view: string, id: string): Promise<void> {
  const url = browser.runtime.getURL(`options.html#${view}/${encodeURIComponent(id)}`);
  await browser.tabs.create({ url });
}

/** Puts a tab before the person's eyes. */
export async function showTab(tabId: number, windowId: number | undefined): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}
