import type { ReminderSettings, ShopSettings } from '../chat/settings';
import { DAY_MS, type EpochMs } from '../chat/units';
import type { AtStake } from '../reminders/figures/figures';
import { type Alert, alertOf, nextAlertAt } from '../reminders/queue/alerts';
import { planQueue } from '../reminders/queue/plan-queue';
import type { QueueEntry } from '../reminders/queue/queue-entry';
import { pageOfQueue, type QueuePage, type QueueQuery } from '../reminders/queue/queue-page';
import { ALERT_EVERY_MS } from './alert-every';
import type { StoreContext } from './context';
import type { OrderRow } from './rows';
import { settingsStore } from './settings';

export interface DueAlert extends Alert {
  entry: QueueEntry;
}

/** What the background has to do about reminders now. */
export interface DueAlerts {
  /** In the queue's order; marked as told. */
  alerts: DueAlert[];
  /** Orders that may be reminded of now. */
  openCount: number;
  /** When to look again; `undefined` if nothing is ahead. */
  nextAt?: EpochMs;
}

/** The queue of unpaid orders over all pages: planned anew at each reading, so that it says the same everywhere. */
export function queueStore(context: StoreContext) {
  const { db, clock } = context;
  const { getSettings } = settingsStore(context);

  const openOrders = (now: EpochMs, { queueKeepsMs }: ReminderSettings) =>
    db.orders.where('openAt').above(now - queueKeepsMs);

  /** To be called in a transaction over `orders` and `settings`. */
  async function readQueue(now: EpochMs): Promise<{ entries: Entry[]; settings: ShopSettings }> {
    const settings = await getSettings();
    const { sameChannelEveryMs } = settings.reminders;
    const open = await openOrders(now, settings.reminders).toArray();
    const since = now - Math.max(sameChannelEveryMs, DAY_MS);
    const reminded = await db.orders.where('remindedAt').above(since).toArray();
    const isOpen = new Set(open.map(({ key }) => key));
    const orders = [...open, ...reminded.filter(({ key }) => !isOpen.has(key))];
    const { reminders, zone } = settings;
    const entries = planQueue({ orders, settings: reminders, zone, now }) as Entry[];
    return { entries: entries.filter(({ order }) => isOpen.has(order.key)), settings };
  }

  return {
    pageQueue(query: QueueQuery): Promise<QueuePage> {
      return db.transaction('r', db.orders, db.settings, async () => {
        const { entries } = await readQueue(clock());
        return pageOfQueue(entries, query);
      });
    },

    /** The orders of the queue that can still be paid, as far as is known. */
    async unpaidAtStake(): Promise<AtStake> {
      return db.transaction('r', db.orders, db.settings, async () => {
        const now = clock();
        const { reminders } = await getSettings();
        const rows = await openOrders(now, reminders).toArray();
        const alive = rows.filter(({ closesAt }) => closesAt === undefined || closesAt > now);
        const amounts = alive.flatMap(({ amountFen }) => amountFen ?? []);
        return {
          count: alive.length,
          fen: amounts.reduce((sum, fen) => sum + fen, 0),
          withoutAmount: alive.length - amounts.length,
        };
      });
    },

    /**
     * What is to be told now, marked as told in the same transaction: a worker that dies right after tells nothing
     * twice. Nothing within a minute of the last telling.
     */
    takeAlerts(): Promise<DueAlerts> {
      return db.transaction('rw', db.orders, db.settings, db.alertMarks, async () => {
        const now = clock();
        const { entries, settings } = await readQueue(now);
        const { reminders } = settings;
        const due = settings.hasAlerts
          ? entries.flatMap((entry) => {
              const alert = alertOf(entry, entry.order.told ?? [], reminders, now);
              return alert ? [{ ...alert, entry }] : [];
            })
          : [];
        const times = entries.map((entry) =>
          nextAlertAt(entry, entry.order.told ?? [], reminders, now),
        );
        const last = (await db.alertMarks.get('last'))?.at ?? Number.NEGATIVE_INFINITY;
        const mustWait = due.length > 0 && last <= now && now - last < ALERT_EVERY_MS;
        if (mustWait) times.push(last + ALERT_EVERY_MS);
        if (due.length > 0 && !mustWait) {
          await db.orders.bulkPut(due.map(({ entry, occasions }) => told(entry.order, occasions)));
          await db.alertMarks.put({ id: 'last', at: now });
        }
        const ahead = times.filter((at) => at !== undefined && at > now) as EpochMs[];
        return {
          alerts: mustWait ? [] : due,
          openCount: entries.filter(({ bucket }) => bucket === 'now').length,
          ...(ahead.length > 0 && { nextAt: Math.min(...ahead) }),
        };
      });
    },

    /** The browser would not tell: they are told the next time. */
    async untellAlerts(alerts: readonly DueAlert[]): Promise<void> {
      await db.transaction('rw', db.orders, async () => {
        const keys = alerts.map(({ entry }) => (entry as Entry).order.key);
        const rows = await db.orders.bulkGet(keys);
        const back = rows.flatMap((row, index) => {
          const occasions = alerts[index]?.occasions ?? [];
          return row
            ? { ...row, told: row.told?.filter((one) => !occasions.includes(one)) ?? [] }
            : [];
        });
        await db.orders.bulkPut(back);
      });
    },
  };
}

type Entry = QueueEntry & { order: OrderRow };

const told = (row: OrderRow, occasions: readonly string[]): OrderRow => ({
  ...row,
  told: [...new Set([...(row.told ?? []), ...occasions])],
});
