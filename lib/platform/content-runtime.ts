import type { RuntimePort } from '../messaging/pipe';

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
    onConnect: { addListener(listener: (port: RuntimePort & { name: string }) => void): void };
  };
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
  i18n: { getMessage(key: string, values?: string[]): string };
}

const scope = globalThis as unknown as { browser?: ContentBrowser; chrome?: ContentBrowser };

export function contentBrowser(): ContentBrowser {
  const found = scope.browser ?? scope.chrome;
  if (!found) throw new Error('not running as an extension');
  return found;
}
