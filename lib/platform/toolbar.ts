/** The part of `browser.action` used here. */
export interface ToolbarButton {
  setBadgeText(details: { text: string; tabId: number }): Promise<void>;
  setTitle(details: { title: string; tabId: number }): Promise<void>;
}

/** Marks the button in one tab; the browser clears it when the tab goes to another page. */
export async function warnOnButton(button: ToolbarButton, tabId: number, title: string) {
  await button.setBadgeText({ text: '!', tabId });
  await button.setTitle({ title, tabId });
}
