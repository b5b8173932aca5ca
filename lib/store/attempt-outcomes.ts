import type { Attempt } from '../reminders/attempt';
import type { StoreContext } from './context';
import { readRows, rowReader } from './readable';
import { attemptRow, outcomeRow } from './row-checks';
import type { AttemptRow } from './rows';

/** Reads attempts together with their outcomes. */
export function attemptReader(context: Pick<StoreContext, 'db' | 'onUnreadable'>) {
  const { db } = context;
  const readAttempt = rowReader(context, 'attempts', attemptRow);
  const readOutcome = rowReader(context, 'outcomes', outcomeRow);

  async function withOutcomes(rows: readonly AttemptRow[]): Promise<Attempt[]> {
    const attempts = readRows(readAttempt, rows);
    const ids = attempts.map(({ id }) => id);
    const stored = await db.outcomes.where('attemptId').anyOf(ids).sortBy('seq');
    const outcomes = readRows(readOutcome, stored);
    return attempts.map((row) => ({
      ...row,
      outcomes: outcomes.filter(({ attemptId }) => attemptId === row.id),
    }));
  }

  return {
    withOutcomes,

    /** Oldest first. */
    async ofOrder(key: string): Promise<Attempt[]> {
      return withOutcomes(await db.attempts.where('orderKey').equals(key).sortBy('at'));
    },

    /** `undefined` if there is none of this id. @throws Error if it is stored but cannot be read. */
    async byId(id: string): Promise<Attempt | undefined> {
      const row = await db.attempts.get(id);
      if (!row) return undefined;
      const [attempt] = await withOutcomes([row]);
      if (!attempt) throw new Error(`the stored attempt ${id} cannot be read`);
      return attempt;
    },
  };
}
