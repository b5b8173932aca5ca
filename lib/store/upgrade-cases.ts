import type { Transaction } from 'dexie';
import type { CaseEntry } from '../cases/case';
import { caseRowOf } from './case-row';
import type { CaseRow } from './rows';

/** Until version 14 a case's row said nothing of its dispute. What cannot be read stays as it is. */
export async function layOutCases(step: Transaction): Promise<void> {
  const rows = (await step.table('cases').toArray()) as CaseRow[];
  const entries = (await step.table('caseSteps').orderBy('seq').toArray()) as CaseEntry[];
  const byCase = Map.groupBy(entries, ({ caseId }) => caseId);
  const laid = rows.flatMap((row) => {
    try {
      const { isClosed: _closed, words: _words, dueAt: _due, ...kept } = row;
      return caseRowOf({ ...kept, entries: byCase.get(row.id) ?? [] });
    } catch {
      return [];
    }
  });
  await step.table('cases').bulkPut(laid);
}
