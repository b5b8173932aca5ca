import * as v from 'valibot';
import { explainIssue } from '../chat/value-checks';
import type { StoreContext } from './context';

export type RowReader<T> = (row: unknown) => T | undefined;

/**
 * Reads rows of `table`: the checked row as plain data, or `undefined` and a report. Fields the schema does not
 * name are dropped.
 */
export function rowReader<T>(
  { db, onUnreadable }: Pick<StoreContext, 'db' | 'onUnreadable'>,
  table:
    | 'ruleChanges'
    | 'phrases'
    | 'starters'
    | 'phraseUses'
    | 'choices'
    | 'orders'
    | 'buyers'
    | 'attempts'
    | 'commitments'
    | 'outcomes'
    | 'siteProfiles'
    | 'goods'
    | 'cases'
    | 'caseSteps'
    | 'reviews'
    | 'serviceDays'
    | 'pairings'
    | 'pairingUses',
  schema: v.GenericSchema<unknown, T>,
): RowReader<T> {
  const keyPath = String(db.table(table).schema.primKey.keyPath);
  return (row) => {
    const checked = v.safeParse(schema, row, { abortEarly: true });
    if (checked.success) return checked.output;
    const key = typeof row === 'object' && row !== null ? Reflect.get(row, keyPath) : undefined;
    onUnreadable({ table, key: String(key), problem: explainIssue(checked.issues) });
    return undefined;
  };
}

/** The rows that can be read, in their order. */
export function readRows<T>(read: RowReader<T>, rows: readonly unknown[]): T[] {
  return rows.map(read).filter((row) => row !== undefined);
}
