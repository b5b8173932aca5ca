import type { Composer } from './editor-text';

/** In Firefox a content script's window names the page's own. */
type PageWindow = Window & typeof globalThis & { wrappedJSObject?: PageWindow };

const windowOf = (composer: Composer) => composer.ownerDocument.defaultView as PageWindow;

/** Firefox types a text of several lines with `<br>` and as one step of its undo history. */
export const typesWhole = (composer: Composer) => windowOf(composer).wrappedJSObject !== undefined;

/**
 * Fires a paste or a cut at the composer. Firefox shows a page only what was put into a transfer of the page's own world, and
 * only if it was put there after the event was made. Nothing but the text being inserted goes there.
 *
 * @returns true if the page took the event as handled.
 */
export function fireClipboard(
  composer: Composer,
  type: 'paste' | 'cut',
  flavours: Readonly<Record<string, string>> = {},
): boolean {
  const view = windowOf(composer);
  const page = view.wrappedJSObject ?? view;
  const init = Object.assign(new page.Object(), {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData: new page.DataTransfer(),
  });
  const event = new page.ClipboardEvent(type, init);
  for (const [format, value] of Object.entries(flavours))
    event.clipboardData?.setData(format, value);
  return !composer.dispatchEvent(event);
}
