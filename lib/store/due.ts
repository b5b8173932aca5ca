import type { BuyerId } from '../chat/buyer';
import { buyerKey, isBlankNote } from '../chat/buyer';
import type { ShopSettings } from '../chat/settings';
import { DAY_MS, type EpochMs } from '../chat/units';
import type { DueEntry } from '../due/due-entry';
import { listedUntil } from '../due/due-groups';
import { dueList } from '../due/due-list';
import type { DueList } from '../due/due-page';
import { DUE_RULES } from '../rules/due-rules';
import { figureIn } from '../rules/overrides';
import { REVIEW_CHANGE_DAYS } from '../rules/review-rules';
import { ALERT_EVERY_MS, tellsSince } from './alert-every';
import { dueCaseRow } from './case-checks';
import type { StoreContext } from './context';
import { readRows, rowReader } from './readable';
import { reviewRow } from './reviews';
import { buyerRow, commitmentRow } from './row-checks';
import type { AlertMarkRow } from './rows';
import { settingsStore } from './settings';

/** What the background has to tell of cases, reviews and buyers now; commitments have an alarm of their own. */
export interface DueTellings {
  /** The first to come first; marked as told. */
  alerts: DueEntry[];
  /** All that are due, told or not, commitments too. */
  openCount: number;
  /** When to look again; `undefined` if nothing is ahead. */
  nextAt?: EpochMs;
}

/** Entries in one reply. */
export const DUE_MAX = 200;

/** With it comes a list of holidays: loaded where it is needed. */
const loadClocks = () => import('../rules/dispute-clocks');

/** What is due over all pages: computed anew at each reading. */
export function dueStore(context: StoreContext) {
  const { db, clock, onChange } = context;
  const readCommitment = rowReader(context, 'commitments', commitmentRow);
  const readCase = rowReader(context, 'cases', dueCaseRow);
  const readReview = rowReader(context, 'reviews', reviewRow);
  const readBuyer = rowReader(context, 'buyers', buyerRow);
  const { getSettings } = settingsStore(context);
  const tables = [db.commitments, db.cases, db.reviews, db.buyers, db.settings];

  type Clocks = Awaited<ReturnType<typeof loadClocks>>;

  /** To be called in a transaction over `tables`. */
  async function readDue(
    now: EpochMs,
    { disputeClocks }: Clocks,
  ): Promise<{ entries: DueEntry[]; settings: ShopSettings }> {
    const settings = await getSettings();
    const reviewMs = figureIn(REVIEW_CHANGE_DAYS, settings.ruleOverrides) * DAY_MS;
    const commitments = await db.commitments.where('dueAt').above(tellsSince(now)).toArray();
    const stepped = await db.cases.where('dueAt').above(0).toArray();
    const disputed = await db.cases.where('disputedAt').above(0).toArray();
    const reviews = await db.reviews
      .where('madeAt')
      .above(now - reviewMs)
      .toArray();
    const buyers = await db.buyers.where('nextContactAt').above(0).toArray();
    const cases = new Map([...stepped, ...disputed].map((row) => [row.id, row]));
    const entries = dueList({
      commitments: readRows(readCommitment, commitments),
      cases: readRows(readCase, [...cases.values()]).map(({ dueAt, ...one }) =>
        dueAt === undefined ? one : { ...one, nextAt: dueAt },
      ),
      reviews: readRows(readReview, reviews),
      contacts: readRows(readBuyer, buyers).flatMap(({ site, who, buyer, note, nextContactAt }) =>
        nextContactAt === undefined ? [] : { site, who, buyer, note, nextContactAt },
      ),
      settings,
      now,
      disputeClocks,
    });
    return { entries, settings };
  }

  return {
    /** What is due and what comes in the next days. */
    async listDue(): Promise<DueList> {
      const clocks = await loadClocks();
      return db.transaction('r', tables, async () => {
        const now = clock();
        const { entries, settings } = await readDue(now, clocks);
        const days = figureIn(DUE_RULES.aheadDays, settings.ruleOverrides);
        const until = listedUntil(now, days, settings.zone);
        const listed = entries.filter(({ at }) => at <= until);
        // A clock that is over makes way for the next, and each midnight lets another day in.
        const midnight = listedUntil(now, 0, settings.zone);
        const changes = listed.map(({ at }) => at).filter((at) => at > now);
        return {
          entries: listed.slice(0, DUE_MAX),
          total: listed.length,
          changesAt: Math.min(midnight, ...changes),
        };
      });
    },

    /** As `takeAlerts` does for reminders; all together tell no more than once a minute. */
    async takeDue(): Promise<DueTellings> {
      const clocks = await loadClocks();
      return db.transaction('rw', [...tables, db.dueTold, db.alertMarks], async () => {
        const now = clock();
        const { entries, settings } = await readDue(now, clocks);
        const come = entries.filter(({ tellAt }) => tellAt <= now);
        const ours = entries.filter(({ kind }) => kind !== 'commitment');
        const told = new Set(await db.dueTold.toCollection().primaryKeys());
        const due = settings.hasAlerts
          ? ours.filter(({ tellAt, occasion }) => tellAt <= now && !told.has(occasion))
          : [];
        const times = entries.flatMap(({ at, tellAt }) => [at, tellAt]);
        const last = (await db.alertMarks.get('last'))?.at ?? Number.NEGATIVE_INFINITY;
        const mustWait = due.length > 0 && last <= now && now - last < ALERT_EVERY_MS;
        if (mustWait) times.push(last + ALERT_EVERY_MS);
        // What is done or has another date is no occasion any more.
        const standing = new Set(ours.map(({ occasion }) => occasion));
        await db.dueTold.bulkDelete([...told].filter((occasion) => !standing.has(occasion)));
        if (due.length > 0 && !mustWait) {
          await db.dueTold.bulkPut(due.map(({ occasion }) => ({ occasion })));
          await db.alertMarks.bulkPut([
            { id: 'last', at: now },
            { id: 'due', at: now, entryIds: due.map(({ id }) => id) },
          ]);
        }
        const ahead = times.filter((at) => at > now);
        return {
          alerts: mustWait ? [] : due,
          openCount: come.length,
          ...(ahead.length > 0 && { nextAt: Math.min(...ahead) }),
        };
      });
    },

    /** The browser would not tell: they are told the next time. */
    async untellDue(alerts: readonly DueEntry[]): Promise<void> {
      await db.dueTold.bulkDelete(alerts.map(({ occasion }) => occasion));
    },

    /** What the last notification of this kind was about, as it stands now, if it was one thing and is still due. */
    async toldLast(about: Exclude<AlertMarkRow['id'], 'last'>): Promise<DueEntry | undefined> {
      const clocks = await loadClocks();
      return db.transaction('r', [...tables, db.alertMarks], async () => {
        const [id, ...others] = (await db.alertMarks.get(about))?.entryIds ?? [];
        if (id === undefined || others.length > 0) return undefined;
        return (await readDue(clock(), clocks)).entries.find((entry) => entry.id === id);
      });
    },

    /** The buyer was written to: the day goes, the rest of what is written stays. */
    async markContacted(id: BuyerId): Promise<null> {
      await db.transaction('rw', db.buyers, async () => {
        const stored = await db.buyers.get(buyerKey(id));
        if (!stored) return;
        const { nextContactAt: _, ...rest } = stored;
        if (isBlankNote(rest)) await db.buyers.delete(rest.key);
        else await db.buyers.put({ ...rest, changedAt: clock() });
      });
      onChange(['buyers']);
      return null;
    },
  };
}
