import type { SenderFacts } from '../../lib/messaging/sender';
import type { CallHandlers } from '../../lib/messaging/serve-calls';
import type { Mappings } from '../../lib/platform/mappings';
import type { SiteProfile } from '../../lib/sites/profile';
import { parseProfile } from '../../lib/sites/profile-check';
import { type SiteEntry, tryImport } from '../../lib/sites/site-list';
import type { Store } from '../../lib/store/open-store';

export interface SiteParts {
  store: () => Promise<Store>;
  /** Built-in and own, own first. */
  sites: () => Promise<SiteEntry[]>;
  mappings: Mappings;
  /** Puts the picker on the page in this tab. */
  openPicker: (tabId: number) => Promise<void>;
  /** The stored sites have changed: register their scripts, and run them in this tab at once. */
  applySites: (tabId?: number) => Promise<void>;
  /** Gives back what the browser granted for sites that are removed or switched off. */
  dropAccess: () => Promise<void>;
}

type SiteCalls = Extract<keyof CallHandlers, `siteProfiles.${string}` | `mapping.${string}`>;

/** What the background does for the calls about sites. */
export function siteHandlers(parts: SiteParts): Pick<CallHandlers, SiteCalls> {
  const { store, sites, mappings, openPicker, applySites, dropAccess } = parts;

  async function save(text: string, profile: SiteProfile, tabId?: number): Promise<void> {
    await (await store()).saveSiteProfile(profile.id, text);
    await applySites(tabId);
  }

  return {
    'siteProfiles.list': sites,
    'siteProfiles.check': async ({ text }) => {
      const checked = parseProfile(text);
      if (!checked.ok) return checked;
      return { ok: true, trial: tryImport(checked.profile, await sites()) };
    },
    'siteProfiles.save': async ({ text }) => {
      const checked = parseProfile(text);
      if (!checked.ok) return checked;
      await save(text, checked.profile);
      return { ok: true };
    },
    'siteProfiles.setEnabled': async ({ id, isEnabled }) => {
      await (await store()).setSiteProfileEnabled(id, isEnabled);
      await applySites();
      if (!isEnabled) await dropAccess();
      return null;
    },
    'siteProfiles.remove': async ({ id, isRemoved }) => {
      await (await store()).removeSiteProfile(id, isRemoved);
      await applySites();
      if (isRemoved) await dropAccess();
      return null;
    },
    'mapping.start': async ({ tabId, url }) => {
      await mappings.start({ tabId, origin: new URL(url).origin });
      return null;
    },
    'mapping.open': async ({ tabId }) => {
      await openPicker(tabId);
      return null;
    },
    'mapping.repair': async ({ part }, { tabId, url }) => {
      if (tabId === undefined || url === undefined) throw new Error('the caller is in no tab');
      await mappings.start({ tabId, origin: new URL(url).origin, part });
      await openPicker(tabId);
      return null;
    },
    'mapping.get': async (_, sender) => {
      const mapping = await mappingOf(sender);
      const { hostname } = new URL(sender.url ?? '');
      const known = (await sites()).map(({ profile }) => profile);
      return {
        ...(mapping.part === undefined ? {} : { part: mapping.part }),
        profiles: known.filter(({ urls, marks }) =>
          urls.length > 0 ? urls.some((url) => url.includes(`//${hostname}/`)) : marks.length > 0,
        ),
      };
    },
    'mapping.save': async ({ text }, sender) => {
      const { tabId, origin } = await mappingOf(sender);
      const checked = parseProfile(text);
      if (!checked.ok) return checked;
      const { profile } = checked;
      if (!(await isOfPage(profile, origin))) {
        return { ok: false, problems: [{ path: 'urls', code: 'notAnAddress' }] };
      }
      await save(text, profile, tabId);
      await mappings.end(tabId);
      return { ok: true };
    },
    'mapping.end': async (_, sender) => {
      if (sender.tabId !== undefined) await mappings.end(sender.tabId);
      return null;
    },
  };

  /** A repaired site may keep its addresses on other hosts, if it is one of this page's. */
  async function isOfPage({ id, urls }: SiteProfile, origin: string): Promise<boolean> {
    const { protocol, hostname } = new URL(origin);
    const isHere = (url: string) => url.startsWith(`${protocol}//${hostname}/`);
    if (urls.every(isHere)) return true;
    const known = (await sites()).find(({ profile }) => profile.id === id)?.profile.urls ?? [];
    return known.some(isHere) && String(known) === String(urls);
  }

  async function mappingOf({ tabId, url }: SenderFacts) {
    const mapping = tabId === undefined ? undefined : await mappings.of(tabId, url);
    if (!mapping) throw new Error('this page is not being mapped');
    return mapping;
  }
}
