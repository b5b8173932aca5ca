import type { EpochMs } from '../chat/units';
import type { Phrase } from './phrase';

/** What the agent did, for the words of an undo. */
export const CHANGE_KINDS = [
  'add',
  'edit',
  'duplicate',
  'move',
  'remove',
  'restore',
  'replace',
  'import',
  'starter',
  'groups',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One step of the library: done as a whole or not at all, and undone as a whole. Parts are carried out in this order. */
export interface PhraseChange {
  kind: ChangeKind;
  /** A group gets another name; where there is one of that name already, the two become one. */
  rename?: { from: string; to: string };
  /** Phrases as they shall be. One whose id is not known yet comes last in its group. */
  put?: Phrase[];
  /** Rows sent ahead under this name by `phrases.stage`: put, too. */
  batch?: string;
  /** To the recycle bin. */
  remove?: string[];
  /** Out of the recycle bin, back to where they were. */
  restore?: string[];
  /** To this group, before another of its phrases or at its end; they keep their order. */
  move?: { ids: string[]; group: string; beforeId?: string };
  /** Every group's name, in the order wanted; groups not named come behind. One without phrases that is left out is gone. */
  groups?: string[];
  /** The starter set that was offered along with this: not offered again as long as it stays the same. */
  starters?: Phrase[];
}

/** A change that can be undone. Only the newest one is. */
export interface DoneChange {
  id: string;
  kind: ChangeKind;
  at: EpochMs;
  /** Phrases it touched. */
  count: number;
}

/** How far a change of many rows has come. */
export interface ChangeProgress {
  done: number;
  total: number;
}
