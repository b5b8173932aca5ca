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

/** Where the badge stops counting: there is room for three signs. */
const COUNT_MAX = 99;

/** The part of `browser.action` that shows a number in every tab. */
export interface CountButton {
  setBadgeText(details: { text: string }): Promise<void>;
  setBadgeBackgroundColor(details: { color: string }): Promise<void>;
}

/** Shows a number on the button, none for 0; a tab that has a mark of its own keeps it. */
export async function showCount(button: CountButton, count: number): Promise<void> {
  const text = count > COUNT_MAX ? `${COUNT_MAX}+` : count > 0 ? String(count) : '';
  await button.setBadgeBackgroundColor({ color: '#b45309' });
  await button.setBadgeText({ text });
}
