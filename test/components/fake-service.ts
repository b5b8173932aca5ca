import type { ShopSettings } from '../../lib/chat/settings';
import type { EpochMs } from '../../lib/chat/units';
import type { BackgroundCalls, TableName } from '../../lib/messaging/calls';
import { periodSpan } from '../../lib/reminders/figures/period';
import { type CountedDay, columnsOf } from '../../lib/service/figures/columns';
import { serviceFigures } from '../../lib/service/figures/service-figures';
import { mergeDays } from '../../lib/service/merge-days';
import { EMPTY_DAY, NO_DAY } from '../../lib/service/service-day';

/** A conversation's day as a made-up background keeps it. */
export interface FakeServiceDay extends CountedDay {
  day: string;
}

type Calls = 'service.see' | 'service.figures' | 'service.clear';

/** The calls about service over rows in memory. */
export function fakeService(
  rows: FakeServiceDay[],
  settings: () => ShopSettings,
  now: () => EpochMs,
  changed: (table: TableName) => void,
): { [N in Calls]: (input: BackgroundCalls[N]['in']) => BackgroundCalls[N]['out'] } {
  return {
    'service.see'({ who, zone, days }) {
      for (const { day, ...part } of days) {
        const place = rows.findIndex((row) => row.who === who && row.day === day);
        const merged = mergeDays(rows[place] ?? EMPTY_DAY, part);
        rows.splice(place < 0 ? rows.length : place, 1, { who, zone, day, ...merged });
      }
      changed('service');
      return null;
    },
    'service.figures': ({ period: choice }) => {
      const { zone } = settings();
      const byDay = Map.groupBy(rows, ({ day }) => day);
      const noDay = byDay.get(NO_DAY);
      byDay.delete(NO_DAY);
      const blocks = [...byDay].map(([day, all]) => ({ day, columns: columnsOf(all) }));
      const query = { period: periodSpan(choice, now(), zone), zone, now: now() };
      return { ...serviceFigures(blocks, noDay && columnsOf(noDay), query), unreadable: 0 };
    },
    'service.clear'() {
      rows.length = 0;
      changed('service');
      return null;
    },
  };
}
