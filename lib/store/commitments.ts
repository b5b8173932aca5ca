import type { SeenOrder } from '../chat/seen-order';
import type { EpochMs } from '../chat/units';
import { alertAt } from '../commitments/alert';
import { type Commitment, isSameCommitment, type NewCommitment } from '../commitments/commitment';
import { settleCommitment } from '../commitments/settle';
import { dueId } from '../due/due-entry';
import { orderKey } from '../reminders/attempt';
import { figureIn } from '../rules/overrides';
import { PROMISE_LEAD } from '../rules/shipping-rules';
import { ALERT_EVERY_MS, tellsSince } from './alert-every';
import type { StoreContext } from './context';
import { type RowReader, readRows, rowReader } from './readable';
import { commitmentRow } from './row-checks';
import type { CommitmentRow } from './rows';
import { settingsStore } from './settings';

/** What the background has to tell of commitments now. */
export interface DueCommitments {
  /** The next to lapse first; marked as told. */
  alerts: Commitment[];
  /** Open ones whose alert has come. */
  openCount: number;
  /** When to look again; `undefined` if nothing is ahead. */
  nextAt?: EpochMs;
}

/** What the shop has promised its buyers, by order. */
export function commitmentsStore(context: StoreContext) {
  const { db, clock, onChange } = context;
  const read: RowReader<CommitmentRow> = rowReader(context, 'commitments', commitmentRow);
  const { getSettings } = settingsStore(context);

  const ofKey = async (key: string) =>
    readRows(read, await db.commitments.where('orderKey').equals(key).toArray());

  return {
    /** Adds nothing where the same message was kept before; gives back what is kept. */
    async addCommitment(given: NewCommitment): Promise<Commitment> {
      const key = orderKey(given.site, given.orderNumber);
      let isNew = false;
      const kept = await db.transaction('rw', db.commitments, async () => {
        const known = (await ofKey(key)).find((one) => isSameCommitment(one, given));
        if (known) return known;
        const isClosed = given.state === 'withdrawn';
        const row = { ...given, orderKey: key, ...(isClosed && { closedAt: clock() }) };
        await db.commitments.add(row);
        isNew = true;
        return row;
      });
      if (isNew) onChange(['commitments']);
      return plain(kept);
    },

    /** The first to fall due first. */
    async commitmentsOfOrder(site: string, orderNumber: string): Promise<Commitment[]> {
      const rows = await ofKey(orderKey(site, orderNumber));
      return rows.toSorted((a, b) => a.dueAt - b.dueAt).map(plain);
    },

    /** What the agent says of it goes over what was seen. @throws Error if there is none with this id. */
    async setCommitment(id: string, state: 'open' | 'kept' | 'withdrawn'): Promise<Commitment> {
      const changed = await db.transaction('rw', db.commitments, async () => {
        const known = read(await db.commitments.get(id));
        if (!known) throw new Error(`no commitment ${id}`);
        const { closedAt: _, ...rest } = known;
        const row = { ...rest, state, ...(state !== 'open' && { closedAt: clock() }) };
        await db.commitments.put(row);
        return row;
      });
      onChange(['commitments']);
      return plain(changed);
    },

    /** As `takeAlerts` does for reminders; both together tell no more than once a minute. */
    takeCommitmentAlerts(): Promise<DueCommitments> {
      return db.transaction('rw', db.commitments, db.settings, db.alertMarks, async () => {
        const now = clock();
        const { hasAlerts, ruleOverrides } = await getSettings();
        const leadMs = figureIn(PROMISE_LEAD, ruleOverrides);
        const rows = readRows(
          read,
          await db.commitments.where('dueAt').above(tellsSince(now)).toArray(),
        );
        const timed = rows.flatMap((row) => {
          const at = alertAt(row, leadMs);
          return at === undefined ? [] : { row, at };
        });
        const come = timed.filter(({ at }) => at <= now).map(({ row }) => row);
        const due = hasAlerts ? come.filter(({ isTold }) => !isTold) : [];
        const times = timed.map(({ at }) => at);
        const last = (await db.alertMarks.get('last'))?.at ?? Number.NEGATIVE_INFINITY;
        const mustWait = due.length > 0 && last <= now && now - last < ALERT_EVERY_MS;
        if (mustWait) times.push(last + ALERT_EVERY_MS);
        if (due.length > 0 && !mustWait) {
          await db.commitments.bulkPut(due.map((row) => ({ ...row, isTold: true })));
          const entryIds = due.map(({ id }) => dueId('commitment', id));
          await db.alertMarks.bulkPut([
            { id: 'last', at: now },
            { id: 'commitments', at: now, entryIds },
          ]);
        }
        const ahead = times.filter((at) => at > now);
        return {
          alerts: mustWait ? [] : due.toSorted((a, b) => a.dueAt - b.dueAt).map(plain),
          openCount: come.length,
          ...(ahead.length > 0 && { nextAt: Math.min(...ahead) }),
        };
      });
    },

    /** The browser would not tell: they are told the next time. */
    async untellCommitments(told: readonly Commitment[]): Promise<void> {
      await db.commitments
        .where('id')
        .anyOf(told.map(({ id }) => id))
        .modify({ isTold: false });
    },
  };
}

/**
 * Closes what the shown state of these orders answers; true if anything changed. To be called in a transaction over
 * `commitments`.
 */
export async function settleCommitments(
  context: StoreContext,
  orders: readonly SeenOrder[],
): Promise<boolean> {
  const { db, clock } = context;
  if ((await db.commitments.count()) === 0) return false;
  const read = rowReader(context, 'commitments', commitmentRow);
  const shown = new Map(orders.map((order) => [orderKey(order.site, order.number), order]));
  const rows = await db.commitments
    .where('orderKey')
    .anyOf([...shown.keys()])
    .toArray();
  const now = clock();
  const settled = readRows<CommitmentRow>(read, rows).flatMap((row) => {
    const order = shown.get(row.orderKey);
    const result = order && settleCommitment(row, order, now);
    return result ? { ...row, ...result } : [];
  });
  await db.commitments.bulkPut(settled);
  return settled.length > 0;
}

function plain({ isTold: _, ...commitment }: CommitmentRow): Commitment {
  return commitment;
}
