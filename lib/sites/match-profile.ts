import { MatchPattern } from 'wxt/utils/match-patterns';
import type { SiteProfile } from './profile';
import { fittingProfile, type ProfileOffer } from './profile-offer';

/** What may be on the page with this address. */
export function offerProfiles(profiles: readonly SiteProfile[], href: string): ProfileOffer {
  const byAddress = profiles.find(({ urls }) =>
    urls.some((url) => new MatchPattern(url).includes(href)),
  );
  return {
    ...(byAddress && { byAddress }),
    byMarks: byAddress ? [] : profiles.filter(({ marks }) => marks.length > 0),
  };
}

/** The profile for this page: by its address, else by the marks on it. `undefined` where none fits (yet). */
export function matchProfile(
  profiles: readonly SiteProfile[],
  document: Document,
): SiteProfile | undefined {
  return fittingProfile(offerProfiles(profiles, document.location.href), document);
}
