import {
  type Attempt,
  type AttemptPage,
  type NewAttempt,
  type Outcome,
  type OutcomeResult,
  orderKey,
} from '../reminders/attempt';
import { madeAtOf } from '../reminders/made-at';
import { keepColumns } from './attempt-columns';
import { appendToList, type ListQuery, readList } from './attempt-list';
import { attemptReader } from './attempt-outcomes';
import type { StoreContext } from './context';
import { orderRowOf } from './order-row';

/** Reminders and what came of them. Outcomes are only ever added. */
export function attemptsStore(context: StoreContext) {
  const { db, clock, onChange } = context;
  const { byId, ofOrder, withOutcomes } = attemptReader(context);

  /** Lays the order's summary of its attempts anew. An order that was never seen has none. */
  async function refreshOrder(key: string): Promise<void> {
    const row = await db.orders.get(key);
    if (row) await db.orders.put(orderRowOf(row, row, await ofOrder(key)));
  }

  /**
   * Runs `write`, true if it changed anything, and returns the attempt as it then is. Also tells of a repeat: the first
   * time may have died untold.
   */
  async function change(id: string, write: () => Promise<boolean>): Promise<Attempt> {
    const attempt = await db.transaction(
      'rw',
      db.orders,
      db.attempts,
      db.attemptBlocks,
      db.attemptColumns,
      db.outcomes,
      async () => {
        const isChanged = await write();
        const written = await byId(id);
        if (written && isChanged) {
          await refreshOrder(written.orderKey);
          await keepColumns(context, [written]);
        }
        return written;
      },
    );
    if (!attempt) throw new Error(`there is no attempt ${id}`);
    onChange(['attempts']);
    return attempt;
  }

  return {
    /** @throws RangeError if the time it is said to have been made cannot be true. */
    startAttempt({ madeAt, ...attempt }: NewAttempt): Promise<Attempt> {
      return change(attempt.id, async () => {
        if (await db.attempts.get(attempt.id)) return false;
        const key = orderKey(attempt.site, attempt.orderNumber);
        const at = madeAtOf(madeAt, clock());
        const ordinal = await appendToList(db, attempt);
        await db.attempts.add({ ...attempt, orderKey: key, at, ordinal });
        return true;
      });
    },

    /** @throws Error if there is no such attempt, or the outcome's id was used for another one. */
    recordOutcome(id: string, attemptId: string, result: OutcomeResult): Promise<Attempt> {
      return change(attemptId, async () => {
        const known = await db.outcomes.where('id').equals(id).first();
        if (known && known.attemptId !== attemptId) {
          throw new Error(`outcome ${id} belongs to another attempt`);
        }
        if (known || !(await db.attempts.get(attemptId))) return false;
        const outcome: Outcome = { id, attemptId, recordedAt: clock(), by: 'agent', result };
        await db.outcomes.add(outcome);
        return true;
      });
    },

    /** Oldest first. */
    attemptsOfOrder(site: string, orderNumber: string): Promise<Attempt[]> {
      return ofOrder(orderKey(site, orderNumber));
    },

    /** To one buyer of one shop, newest first. */
    async attemptsOfBuyer(site: string, buyer: string): Promise<Attempt[]> {
      const rows = await db.attempts.where('[site+buyer]').equals([site, buyer]).sortBy('at');
      return withOutcomes(rows.reverse());
    },

    /** Newest first. `total` counts rows that cannot be read too: to tell them apart all would have to be checked. */
    pageAttempts(query: ListQuery): Promise<AttemptPage> {
      return db.transaction('r', db.attempts, db.attemptBlocks, db.outcomes, async () => {
        const { ids, total } = await readList(db, query);
        const rows = await db.attempts.bulkGet(ids);
        return { attempts: await withOutcomes(rows.filter((row) => row !== undefined)), total };
      });
    },
  };
}
