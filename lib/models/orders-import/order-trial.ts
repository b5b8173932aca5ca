import type { SeenOrder } from '../../chat/seen-order';
import type { ImportVerdict } from '../../reminders/import/import-verdict';
import type { FileOrder, RowRefusal } from '../../reminders/import/read-orders';

export const TRIAL_KINDS = ['new', 'changed', 'same', 'refused'] as const;
export type TrialKind = ImportVerdict | 'refused';

/** An order of the file and what importing it would do. */
export interface TrialEntry {
  kind: TrialKind;
  read: FileOrder;
}

/** What a file would do; nothing is stored yet. */
export interface OrderTrial {
  /** In the file's order. */
  entries: readonly TrialEntry[];
  counts: Readonly<Record<TrialKind, number>>;
  refusals: ReadonlyMap<RowRefusal, number>;
  /** Entries of which some cell could not be read. */
  problemCount: number;
  /** What an import would store. */
  orders: readonly SeenOrder[];
  /** How many of them are unpaid: these come into the queue. */
  unpaidCount: number;
}

/** Which entries are shown; all without one. */
export type TrialFilter = TrialKind | 'problems' | undefined;

/** @param verdicts - of the orders that are not refused, in their order. */
export function orderTrial(
  read: readonly FileOrder[],
  verdicts: readonly ImportVerdict[],
): OrderTrial {
  const entries: TrialEntry[] = [];
  const counts: Record<TrialKind, number> = { new: 0, changed: 0, same: 0, refused: 0 };
  const refusals = new Map<RowRefusal, number>();
  const orders: SeenOrder[] = [];
  let problemCount = 0;
  let taken = 0;
  for (const one of read) {
    const { order, refusal, problems } = one;
    const kind = order ? (verdicts[taken] ?? 'same') : 'refused';
    if (order) taken += 1;
    entries.push({ kind, read: one });
    counts[kind] += 1;
    if (refusal) refusals.set(refusal, (refusals.get(refusal) ?? 0) + 1);
    if (problems.length > 0) problemCount += 1;
    if (order && kind !== 'same') orders.push(order);
  }
  const unpaidCount = orders.filter(({ status }) => status === 'unpaid').length;
  return { entries, counts, refusals, problemCount, orders, unpaidCount };
}

export function filterEntries({ entries }: OrderTrial, filter: TrialFilter): readonly TrialEntry[] {
  if (filter === undefined) return entries;
  return filter === 'problems'
    ? entries.filter(({ read }) => read.problems.length > 0)
    : entries.filter(({ kind }) => kind === filter);
}
