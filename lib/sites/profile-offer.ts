import type { SiteProfile } from './profile';

/** What the background hands to a page: its profile, else those that the marks on the page decide between. */
export interface ProfileOffer {
  byAddress?: SiteProfile;
  byMarks: readonly SiteProfile[];
  /** The browser keeps the sidebar's frame out of this page: only its own panel can show it. */
  isPanelOnly?: boolean;
}

/** The offered profile that fits the page; `undefined` where none does (yet). */
export function fittingProfile(
  { byAddress, byMarks }: ProfileOffer,
  document: Document,
): SiteProfile | undefined {
  return (
    byAddress ??
    byMarks.find(({ marks }) => marks.every((mark) => document.querySelector(mark) !== null))
  );
}

/** Waits until an offered profile fits: consoles draw themselves after the document is there. */
export function whenProfileFits(
  offer: ProfileOffer,
  window: Window & typeof globalThis,
): Promise<SiteProfile> {
  const { document } = window;
  return new Promise((resolve) => {
    const found = fittingProfile(offer, document);
    if (found) return resolve(found);
    if (offer.byMarks.length === 0) return;
    const observer = new window.MutationObserver(() => {
      const profile = fittingProfile(offer, document);
      if (!profile) return;
      observer.disconnect();
      resolve(profile);
    });
    observer.observe(document.documentElement, { childList: true, subtree: true });
  });
}
