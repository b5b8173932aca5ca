import type { EpochMs } from '../chat/units';
import type { DueEntry } from './due-entry';

/** What is due and what comes in the next days, in the order of its times; the first of them if they are many. */
export interface DueList {
  entries: DueEntry[];
  total: number;
  /** When time alone next changes it. */
  changesAt: EpochMs;
}
