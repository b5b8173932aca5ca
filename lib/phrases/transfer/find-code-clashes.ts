import { codeKey } from '../phrase';
import type { CheckedRow } from './check-row';
import type { MatchedRows } from './match-rows';
import type { RowReason } from './row-reason';

/**
 * Rows that cannot have their code. A code is free if its phrase gets another one from the file; where that comes to
 * nothing, the phrase keeps its code and the row that counted on it clashes in turn. Linear in the rows.
 */
export function findCodeClashes(
  rows: readonly CheckedRow[],
  { was, rowOf, byCode }: MatchedRows,
): ReadonlyMap<CheckedRow, RowReason> {
  const clashes = new Map<CheckedRow, RowReason>();
  const holders = new Map<string, CheckedRow>();
  const keyWanted = (row: CheckedRow) => {
    const code = row.code ?? was.get(row)?.code;
    return code ? codeKey(code) : undefined;
  };
  const pending: CheckedRow[] = [];

  function clash(row: CheckedRow, why: RowReason): void {
    if (clashes.has(row)) return;
    clashes.set(row, why);
    pending.push(row);
  }

  for (const row of rows) {
    const key = keyWanted(row);
    if (key === undefined) continue;
    const first = holders.get(key);
    if (first) clash(row, { code: 'codeTwice', values: { code: key, line: first.line } });
    else holders.set(key, row);
  }
  for (const [key, row] of holders) {
    const owner = byCode.get(key);
    if (!owner || owner === was.get(row)) continue;
    const giver = rowOf.get(owner.id);
    const isFreed = giver && keyWanted(giver) !== key;
    if (!isFreed) clash(row, { code: 'codeTaken', values: { code: key, title: owner.title } });
  }
  for (let row = pending.pop(); row; row = pending.pop()) {
    const phrase = was.get(row);
    if (phrase?.code === undefined) continue;
    const key = codeKey(phrase.code);
    const holder = holders.get(key);
    if (holder && holder !== row) {
      clash(holder, { code: 'codeTaken', values: { code: key, title: phrase.title } });
    }
  }
  return clashes;
}
