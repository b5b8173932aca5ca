import type { Phrase } from '../phrase';
import type { RowReason } from './row-reason';

export const ROW_KINDS = ['new', 'changed', 'same', 'clash', 'refused'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** What an import would do with one row of the file. */
export interface PlannedRow {
  line: number;
  kind: RowKind;
  /** As it would be stored; absent where the row brings nothing or is left out. */
  phrase?: Phrase;
  /** The phrase of the library that the row is about. */
  was?: Phrase;
  /** Of a clash, a refusal or a repetition. */
  why?: RowReason;
  /** The phrase of the library that has the code. */
  other?: Phrase;
}

export interface ImportPlan {
  /** In the order of the file. */
  entries: PlannedRow[];
  counts: Record<RowKind, number>;
}
