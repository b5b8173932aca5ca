import type { RuntimePort } from '../messaging/pipe';
import type { ChangeEvents } from './storage-events';

/**
 * The few browser calls of the content script. Under Manifest V3 both browsers return promises from their own
 * object, so the content script needs no polyfill.
 */
interface ContentBrowser {
  runtime: {
    /** Gone once the extension was updated or removed under a page that stayed open. */
    id?: string;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    /** Only pages of this extension can connect. */
    onMessage: {
      addListener(
        listener: (
          message: unknown,
          sender: { tab?: unknown },
          sendResponse: (answer: boolean) => void,
        ) => void,
      ): void;
    };
    onConnect: { addListener(listener: (port: RuntimePort & { name: string }) => void): void };
  };
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
    onChanged: ChangeEvents;
  };
  i18n: { getMessage(key: string, values?: string[]): string };
}

const scope = globalThis as unknown as { browser?: ContentBrowser; chrome?: ContentBrowser };

export function contentBrowser(): ContentBrowser {
  const found = scope.browser ?? scope.chrome;
  if (!found) throw new Error('not running as an extension');
  return found;
}

/** The part of `onAnnouncedChange` that a page needs, small. An extension that was removed under the page is silent. */
export function onSitesChanged(extension: ContentBrowser, listener: () => void): void {
  extension.storage.onChanged.addListener(({ changed }) => {
    if (extension.runtime.id && JSON.stringify(changed ?? '').includes('siteProfiles')) listener();
  });
}
