import type { StoreContext } from './context';
import { readRows, rowReader } from './readable';
import { siteProfileRow } from './row-checks';
import type { SiteProfileRow } from './rows';

export function siteProfilesStore(context: StoreContext) {
  const { db, clock, onChange } = context;
  const read = rowReader(context, 'siteProfiles', siteProfileRow);

  /** Replaces the row by what `change` makes of it; told only where something became of it. */
  async function update(
    id: string,
    change: (row: SiteProfileRow | undefined) => SiteProfileRow | undefined,
  ): Promise<null> {
    const isChanged = await db.transaction('rw', db.siteProfiles, async () => {
      const stored = await db.siteProfiles.get(id);
      const next = change(stored && read(stored));
      if (next) await db.siteProfiles.put(next);
      return next !== undefined;
    });
    if (isChanged) onChange(['siteProfiles']);
    return null;
  }

  return {
    /** All that are not removed, the newest first. */
    async listSiteProfiles(): Promise<SiteProfileRow[]> {
      const rows = readRows(read, await db.siteProfiles.toArray());
      return rows
        .filter(({ removedAt }) => removedAt === undefined)
        .sort((a, b) => b.savedAt - a.savedAt);
    },

    /** Replaces an earlier one of this id, a removed one too. */
    saveSiteProfile: (id: string, text: string) =>
      update(id, () => ({ id, text, isEnabled: true, savedAt: clock() })),

    setSiteProfileEnabled: (id: string, isEnabled: boolean) =>
      update(id, (row) => {
        const kept = row?.removedAt === undefined ? row : undefined;
        return { savedAt: clock(), ...kept, id, isEnabled };
      }),

    /** Removing can be undone; what is not there stays as it is. */
    removeSiteProfile: (id: string, isRemoved: boolean) =>
      update(id, (row) => {
        if (!row) return undefined;
        const { removedAt: _, ...rest } = row;
        return isRemoved ? { ...rest, removedAt: clock() } : rest;
      }),
  };
}
