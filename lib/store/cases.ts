import type { Case, CasePage, CaseQuery, NewCase, NewCaseEntry, OpenDispute } from '../cases/case';
import { caseState, currentCase, searchable } from '../cases/case-state';
import { orderKey } from '../reminders/attempt';
import { caseEntryRow, caseRow } from './case-checks';
import { caseRowOf } from './case-row';
import type { StoreContext } from './context';
import { readRows, rowReader } from './readable';
import type { CaseRow } from './rows';

/** After-sale cases and what was done about them. Entries are only ever added. */
export function casesStore(context: StoreContext) {
  const { db, clock, onChange } = context;
  const readCase = rowReader(context, 'cases', caseRow);
  const readEntry = rowReader(context, 'caseSteps', caseEntryRow);

  async function withEntries(rows: readonly CaseRow[]): Promise<Case[]> {
    const cases = readRows(readCase, rows);
    const ids = cases.map(({ id }) => id);
    const stored = await db.caseSteps.where('caseId').anyOf(ids).sortBy('seq');
    const entries = Map.groupBy(readRows(readEntry, stored), ({ caseId }) => caseId);
    return cases.map((one) => ({ ...one, entries: entries.get(one.id) ?? [] }));
  }

  /** @throws Error if there is none, or it cannot be read. */
  async function byId(id: string): Promise<Case> {
    const row = await db.cases.get(id);
    const [found] = row ? await withEntries([row]) : [];
    if (!found) throw new Error(`there is no readable case ${id}`);
    return found;
  }

  /** Runs `write`, which gives the case's id, and lays its summary anew. Also tells of a repeat: the first time may have died untold. */
  async function change(write: () => Promise<string>): Promise<Case> {
    const changed = await db.transaction('rw', db.cases, db.caseSteps, async () => {
      const written = await byId(await write());
      const row = caseRowOf(written);
      await db.cases.put(row);
      return written;
    });
    onChange(['cases']);
    return changed;
  }

  return {
    /** An order has one open case: where another window has opened one, that one is given back. */
    openCase(asked: NewCase): Promise<Case> {
      return change(async () => {
        if (await db.cases.get(asked.id)) return asked.id;
        const key = orderKey(asked.site, asked.orderNumber);
        const rows = await db.cases.where('orderKey').equals(key).sortBy('openedAt');
        // One that cannot be read does not stand in the way of another.
        const open = (await withEntries(rows)).findLast((one) => !caseState(one).isClosed);
        if (open) return open.id;
        await db.cases.add(caseRowOf({ ...asked, orderKey: key, openedAt: clock(), entries: [] }));
        return asked.id;
      });
    },

    /** @throws Error if there is no such case, or the entry's id or the corrected entry is another case's. */
    recordInCase(entry: NewCaseEntry): Promise<Case> {
      return change(async () => {
        const known = await db.caseSteps.where('id').equals(entry.id).first();
        if (known && known.caseId !== entry.caseId) {
          throw new Error(`entry ${entry.id} belongs to another case`);
        }
        if (known) return entry.caseId;
        const { entries } = await byId(entry.caseId);
        const corrected = entries.find(({ id }) => id === entry.replaces);
        if (entry.replaces !== undefined && corrected?.event.kind !== entry.event.kind) {
          throw new Error(`entry ${entry.replaces} is none that this one corrects`);
        }
        await db.caseSteps.add({ ...entry, recordedAt: clock() });
        return entry.caseId;
      });
    },

    /** Newest first. */
    async casesOfOrder(site: string, orderNumber: string): Promise<Case[]> {
      const rows = db.cases.where('orderKey').equals(orderKey(site, orderNumber));
      return withEntries((await rows.sortBy('openedAt')).reverse());
    },

    /** Of these orders, those whose open case has a dispute. */
    async openDisputes(site: string, orderNumbers: readonly string[]): Promise<OpenDispute[]> {
      const keys = orderNumbers.map((number) => orderKey(site, number));
      const rows = await db.cases.where('orderKey').anyOf(keys).sortBy('openedAt');
      const byOrder = Map.groupBy(await withEntries(rows.reverse()), (one) => one.orderNumber);
      return [...byOrder].flatMap(([orderNumber, cases]) => {
        const current = currentCase(cases);
        const { isClosed, dispute } = caseState(current ?? { entries: [] });
        if (!current || isClosed || !dispute) return [];
        const { openedAt, evidenceAt } = dispute;
        return {
          orderNumber,
          caseId: current.id,
          openedAt,
          ...(evidenceAt !== undefined && { evidenceAt }),
        };
      });
    },

    pageCases({ list, id, search, offset, limit }: CaseQuery): Promise<CasePage> {
      return db.transaction('r', db.cases, db.caseSteps, async () => {
        const due = db.cases.where('dueAt').belowOrEqual(clock());
        const rows =
          list === 'due'
            ? await due.sortBy('dueAt')
            : await db.cases.orderBy('openedAt').reverse().toArray();
        const words = searchable(search.trim());
        const found = rows.filter(
          (row) =>
            (id === undefined || row.id === id) &&
            (list !== 'closed' || row.isClosed) &&
            row.words.includes(words),
        );
        return {
          cases: await withEntries(found.slice(offset, offset + limit)),
          total: found.length,
          dueCount: await due.count(),
        };
      });
    },
  };
}
