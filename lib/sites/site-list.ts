import type { Part, SiteProfile } from './profile';
import { parseProfile } from './profile-check';
import type { ProfileProblem } from './profile-problem';

/** What is stored about one site. */
export interface StoredSite {
  id: string;
  /** The shop's own profile as JSON. */
  text?: string;
  isEnabled: boolean;
  savedAt: number;
}

/** One line of the list of sites. */
export interface SiteEntry {
  profile: SiteProfile;
  /** `ownInstead`: the shop's own, in place of the built-in one of the same id. */
  origin: 'builtIn' | 'own' | 'ownInstead';
  isEnabled: boolean;
}

/**
 * Every site: the shop's own first, since they win for the same address, then the built-in ones.
 *
 * @param onUnreadable - a stored text that no longer passes the check; its built-in one is used instead.
 */
export function listSites(
  builtIn: readonly SiteProfile[],
  stored: readonly StoredSite[],
  onUnreadable: (id: string, problems: ProfileProblem[]) => void,
): SiteEntry[] {
  const own: SiteEntry[] = [];
  for (const { id, text, isEnabled } of stored) {
    if (text === undefined) continue;
    const checked = parseProfile(text);
    if (!checked.ok) {
      onUnreadable(id, checked.problems);
      continue;
    }
    const isInstead = builtIn.some((one) => one.id === id);
    own.push({ profile: checked.profile, origin: isInstead ? 'ownInstead' : 'own', isEnabled });
  }
  const rest = builtIn.filter(({ id }) => !own.some(({ profile }) => profile.id === id));
  return [
    ...own,
    ...rest.map((profile): SiteEntry => {
      const isEnabled = stored.find(({ id }) => id === profile.id)?.isEnabled ?? true;
      return { profile, origin: 'builtIn', isEnabled };
    }),
  ];
}

/** What an import would do to the list. */
export interface ImportTrial {
  profile: SiteProfile;
  replaces: 'nothing' | 'builtIn' | 'own';
  /** Names of the parts and order fields that would be found in other ways than now. */
  changed: string[];
}

export function tryImport(profile: SiteProfile, sites: readonly SiteEntry[]): ImportTrial {
  const before = sites.find((site) => site.profile.id === profile.id);
  const was = before?.profile;
  const parts = Object.entries(profile.parts).filter(
    ([name, part]) => !isSame(part, was?.parts[name as keyof SiteProfile['parts']]),
  );
  const names = new Set([
    ...Object.keys(profile.orderFields),
    ...Object.keys(was?.orderFields ?? {}),
  ]) as Set<keyof SiteProfile['orderFields']>;
  const fields = [...names].filter(
    (name) => !isSame(profile.orderFields[name], was?.orderFields[name]),
  );
  return {
    profile,
    replaces: !before ? 'nothing' : before.origin === 'builtIn' ? 'builtIn' : 'own',
    changed: [...parts.map(([name]) => name), ...fields.map((name) => `order.${name}`)],
  };
}

/** The order in which an alternative's fields stand says nothing. */
function isSame(one: Part = [], other: Part = []): boolean {
  const text = (part: Part) => JSON.stringify(part.map((way) => Object.entries(way).sort()));
  return text(one) === text(other);
}
