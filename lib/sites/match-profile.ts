import { MatchPattern } from 'wxt/utils/match-patterns';
import type { SiteProfile } from './profile';

/** The profile for this page: by its address, else by the marks on it. `undefined` where none fits (yet). */
export function matchProfile(
  profiles: readonly SiteProfile[],
  document: Document,
): SiteProfile | undefined {
  const { href } = document.location;
  return (
    profiles.find(({ urls }) => urls.some((url) => new MatchPattern(url).includes(href))) ??
    profiles.find(
      ({ marks }) => marks.length > 0 && marks.every((mark) => document.querySelector(mark)),
    )
  );
}

/** Waits until a profile fits: consoles draw themselves after the document is there. */
export function whenProfileMatches(
  profiles: readonly SiteProfile[],
  window: Window & typeof globalThis,
): Promise<SiteProfile> {
  const { document } = window;
  return new Promise((resolve) => {
    const found = matchProfile(profiles, document);
    if (found) return resolve(found);
    const observer = new window.MutationObserver(() => {
      const profile = matchProfile(profiles, document);
      if (!profile) return;
      observer.disconnect();
      resolve(profile);
    });
    observer.observe(document.documentElement, { childList: true, subtree: true });
  });
}
