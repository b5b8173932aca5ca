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

/** A window of its own, beside a desktop client. */
export async function openCompanion(): Promise<void> {
  const url = browser.runtime.getURL('companion.html');
  await browser.windows.create({ url, type: 'popup', ...WINDOW });
}

export function openSettings(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
