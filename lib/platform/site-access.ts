import { createCallBackground } from '../messaging/call-background';
import type { BackgroundCalls } from '../messaging/calls';
import { browser } from './browser';
import { createMappings } from './mappings';

export type MappingStart =
  | 'started'
  /** The seller said no to the browser's question. */
  | 'refused'
  /** A page of the browser's own, a file, a new tab: nothing to map. */
  | 'notAPage';

/** The pattern that stands for all pages of this one host; `undefined` where pages cannot be read. */
export function permissionFor(url: string): string | undefined {
  if (!/^https?:\/\//u.test(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/**
 * Asks for this one site and opens the picker on it. To be called from a click, with nothing awaited before: the
 * browser only then shows its question. A popup may be closed by that question; the background goes on by itself.
 */
export async function startMapping(tabId: number, url: string): Promise<MappingStart> {
  const origin = permissionFor(url);
  if (origin === undefined) return 'notAPage';
  const call = createCallBackground<BackgroundCalls>((request) =>
    browser.runtime.sendMessage(request),
  );
  const granted = browser.permissions.request({ origins: [origin] });
  await call('mapping.start', { tabId, url });
  if (!(await granted)) return 'refused';
  await call('mapping.open', { tabId });
  return 'started';
}

/**
 * True where a mapping was begun and the site was never granted: Chromium closes the popup with its question, so a no
 * can only be spoken of the next time.
 */
export async function isWaitingForGrant(tabId: number, url: string): Promise<boolean> {
  const origin = permissionFor(url);
  const begun = origin && (await createMappings(browser.storage.session).of(tabId, url));
  return Boolean(begun) && !(await browser.permissions.contains({ origins: [origin ?? ''] }));
}

/** Asks for the sites of a profile. To be called from a click. @returns false if the seller said no. */
export async function requestSites(urls: readonly string[]): Promise<boolean> {
  const origins = [...new Set(urls.flatMap((url) => permissionFor(url) ?? []))];
  return origins.length === 0 || browser.permissions.request({ origins });
}
