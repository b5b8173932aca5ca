import { dayText } from '../chat/zone';
import { type PeriodChoice, periodSpan } from '../reminders/figures/period';
import type { ServiceFigures } from '../service/figures/figures';
import { serviceFigures } from '../service/figures/service-figures';
import { mergeDays } from '../service/merge-days';
import { type DatedDay, EMPTY_DAY, type SeenService } from '../service/service-day';
import type { StoreContext } from './context';
import { rowReader } from './readable';
import { serviceDayRow } from './row-checks';
import { markDay, readServiceColumns } from './service-columns';
import { settingsStore } from './settings';

/** When buyers wrote and were answered, by conversation and day. */
export function serviceStore(context: StoreContext) {
  const { db, clock, onChange } = context;
  const read = rowReader(context, 'serviceDays', serviceDayRow);
  const { getSettings } = settingsStore(context);

  /** True if the day tells anything that was not known. A row that cannot be read is left as it is. */
  async function addDay({ who, zone }: SeenService, seen: DatedDay): Promise<boolean> {
    const { day, ...part } = seen;
    const key = `${who}|${day}`;
    const stored = await db.serviceDays.get(key);
    const known = stored && read(stored);
    if (stored && !known) return false;
    // In another zone the same words of a page are other instants: they would count twice.
    if (known && known.zone !== zone) return false;
    const { buyer, agent, unsure, untimedBuyer, untimedAgent } = known ?? EMPTY_DAY;
    const before = { buyer, agent, unsure, untimedBuyer, untimedAgent };
    const merged = mergeDays(before, part);
    if (JSON.stringify(merged) === JSON.stringify(before)) return false;
    await db.serviceDays.put({ key, who, day, zone, ...merged });
    await markDay(db, day);
    return true;
  }

  return {
    /** Writes nothing and tells nobody where all of it is known. */
    async seeService(seen: SeenService): Promise<null> {
      const isNew = await db.transaction('rw', db.serviceDays, db.serviceColumns, async () => {
        let hasChanged = false;
        for (const day of seen.days) if (await addDay(seen, day)) hasChanged = true;
        return hasChanged;
      });
      if (isNew) onChange(['service']);
      return null;
    },

    async serviceOfPeriod(choice: PeriodChoice): Promise<ServiceFigures> {
      const { zone } = await getSettings();
      const now = clock();
      const period = periodSpan(choice, now, zone);
      const since = dayText(period.from, zone);
      const { blocks, noDay, unreadable } = await readServiceColumns(context, since);
      return { ...serviceFigures(blocks, noDay, { period, zone, now }), unreadable };
    },

    async clearService(): Promise<null> {
      await db.transaction('rw', db.serviceDays, db.serviceColumns, async () => {
        await db.serviceDays.clear();
        await db.serviceColumns.clear();
      });
      onChange(['service']);
      return null;
    },
  };
}
