import type { EpochMs } from '../chat/units';
import type { KefuDb } from './tables';

/** What callers are told has changed; an outcome counts as a change of its attempt. */
export type ChangedTable =
  | 'settings'
  | 'phrases'
  | 'phraseUses'
  | 'choices'
  | 'orders'
  | 'buyers'
  | 'attempts'
  | 'siteProfiles'
  | 'goods'
  | 'cases'
  | 'reviews'
  | 'commitments'
  | 'service'
  | 'pairings'
  | 'pairingUses';

/** A stored row that does not pass its check: it stays stored, is left out and is reported. */
export interface UnreadableRow {
  table: string;
  key: string;
  problem: string;
}

/** What every part of the store works with. */
export interface StoreContext {
  db: KefuDb;
  clock: () => EpochMs;
  /** Called only after a commit. */
  onChange: (tables: ChangedTable[]) => void;
  onUnreadable: (row: UnreadableRow) => void;
}
