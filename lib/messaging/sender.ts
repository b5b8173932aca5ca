/** What the browser says about the sender of a message (the part of `runtime.MessageSender` we use). */
export interface RawSender {
  id?: string;
  url?: string;
  /** Chromium only; an opaque origin reads `null`. */
  origin?: string;
  frameId?: number;
  tab?: { id?: number };
}

export interface SenderFacts {
  tabId?: number;
  frameId?: number;
  url?: string;
  /** One of the extension's own pages, embedded or not. Otherwise it is a content script. */
  isExtensionPage: boolean;
}

/**
 * The sender's facts, or `undefined` if it is not part of this extension.
 *
 * @param self - `root` is `runtime.getURL('')`, which ends in a slash: a content script's `url` is its page's.
 */
export function senderFacts(
  sender: RawSender,
  self: { id: string; root: string },
): SenderFacts | undefined {
  if (sender.id !== self.id) return undefined;
  const isOwnUrl = sender.url?.startsWith(self.root) ?? false;
  const isOwnOrigin = sender.origin === undefined || `${sender.origin}/` === self.root;
  return {
    tabId: sender.tab?.id,
    frameId: sender.frameId,
    url: sender.url,
    isExtensionPage: isOwnUrl && isOwnOrigin,
  };
}
