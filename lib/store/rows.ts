/** The rows of every table. */

import type { Case, CaseEntry, CaseStep } from '../cases/case';
import type { BuyerId, BuyerNote } from '../chat/buyer';
import type { SeenOrder } from '../chat/seen-order';
import type { ShopSettings } from '../chat/settings';
import type { EpochMs } from '../chat/units';
import type { Commitment } from '../commitments/commitment';
import type { PairingUse } from '../pairings/pairing-use';
import type { ChangeKind } from '../phrases/change';
import type { Choice } from '../phrases/choice';
import type { PackedPhrases } from '../phrases/packed-phrases';
import type { Phrase } from '../phrases/phrase';
import type { Attempt, MadeReminder, Outcome } from '../reminders/attempt';
import type { AttemptColumns } from '../reminders/figures/columns';
import type { GoodsChoice } from '../rules/goods';
import type { RuleChange } from '../rules/rule-changes';
import type { CountedDay, ServiceColumns } from '../service/figures/columns';

/** The one row of `settings`: only what the shop has set, so that a default may still change. */
export interface SettingsRow {
  id: 'shop';
  overrides: Partial<ShopSettings>;
}

/** A change of one of the shop's own figures, written with the settings that made it. */
export interface RuleChangeRow extends RuleChange {
  /** Order of entry. */
  seq?: number;
}

export interface PhraseRow extends Phrase {
  /** Place in its group, ascending; not always whole. */
  position: number;
  /** `codeKey` of its code; absent in the recycle bin, so that its code may be given to another. */
  codeKey?: string;
  /** In the recycle bin since then. */
  removedAt?: EpochMs;
}

/** A group's place in the list; a phrase's group always has a row. */
export interface PhraseGroupRow {
  name: string;
  position: number;
}

/** What a change of the library has to put back to be undone. */
export interface PhraseUndoRow {
  /** Order of entry. */
  seq?: number;
  id: string;
  kind: ChangeKind;
  at: EpochMs;
  /** Rows as they were before. */
  before: PhraseRow[];
  /** Ids that were not there before. */
  added: string[];
  groups: PhraseGroupRow[];
  starters?: StarterRow[];
}

/** The one row of `phraseLists`: the library as it is listed, until something changes. Another form of it has another id. */
export interface PhraseListRow {
  id: 'columns';
  text: PackedPhrases;
}

/** A phrase of the starter set as it was last installed or offered. */
export type StarterRow = Phrase;

/** Phrases on their way into the library, in the order they came. */
export interface StagedRow {
  seq?: number;
  batch: string;
  at: EpochMs;
  phrases: Phrase[];
}

export interface ChoiceRow extends Choice {
  seq?: number;
}

export interface OrderRow extends SeenOrder {
  /** `orderKey(site, number)`. */
  key: string;
  /** When what we know of it last changed. */
  changedAt: EpochMs;
  /** The attempts on it in short, oldest first: the queue reads one table. Laid anew in whatever changes an attempt. */
  made: MadeReminder[];
  isReturning?: boolean;
  /** Occasions of which the browser has told, see `alertOf`. */
  told?: string[];
  /** Only of an unpaid order: what its days in the queue count from. */
  openAt?: EpochMs;
  /** When it was last reminded of. */
  remindedAt?: EpochMs;
}

export interface CommitmentRow extends Commitment {
  /** The browser has told that it is about to lapse. */
  isTold?: boolean;
}

/** When the browser was last asked to tell something: anything, or something of one kind. */
export interface AlertMarkRow {
  id: 'last' | 'commitments' | 'due';
  at: EpochMs;
  /** What it was about, see `dueId`. */
  entryIds?: string[];
}

/** An occasion of which the browser has told, see `DueEntry`. */
export interface DueToldRow {
  occasion: string;
}

export interface AttemptRow extends Omit<Attempt, 'outcomes'> {
  /** Place among all attempts in the order they were made, from 0: of its line in the list, of its cells. */
  ordinal?: number;
}

export interface OutcomeRow extends Outcome {
  /** Order of entry, given by the database: holds even if the clock is set back. */
  seq?: number;
}

/** A piece of the list of all attempts, see `attempt-list.ts`. */
export interface BlockRow {
  /** From 0, without gaps. */
  number: number;
  size: number;
  /** A line for each attempt, oldest first. */
  lines: string;
}

/** What the shop has written down about a buyer. */
export interface BuyerRow extends BuyerId, BuyerNote {
  /** `buyerKey`. */
  key: string;
  /** The name as it was last shown. */
  buyer: string;
  changedAt: EpochMs;
}

/** A piece of the columns of all attempts, see `attempt-columns.ts`. */
export interface ColumnsRow {
  /** From 0, without gaps. */
  number: number;
  columns: AttemptColumns;
}

export interface GoodsRow extends GoodsChoice {
  /** `site|title`. */
  key: string;
  site: string;
}

/** What was seen of one conversation on one day: instants, no words and no names of buyers. */
export interface ServiceDayRow extends CountedDay {
  /** `who|day` */
  key: string;
  /** `2026-11-22`; `NO_DAY` */
  day: string;
}

/** All conversations of a day for the figures, see `service-columns.ts`. */
export interface ServiceColumnsRow {
  day: string;
  /** Absent: something has changed since they were laid out. */
  columns?: ServiceColumns;
}

/** A use as it is counted. */
export interface PairingUseRow extends PairingUse {
  /** 1 where a purchase followed. */
  bought: 0 | 1;
}

/** A shop's own way to read a site, and whether the site is read at all. */
export interface SiteProfileRow {
  /** Id of the profile; that of a built-in one where the row is about it. */
  id: string;
  /** The profile as JSON; absent where only a built-in one is switched. */
  text?: string;
  isEnabled: boolean;
  savedAt: EpochMs;
  /** Taken away by the shop; kept so that it can be undone. */
  removedAt?: EpochMs;
}

/** A case with what lists go by, laid anew in whatever adds an entry. */
export interface CaseRow extends Omit<Case, 'entries'> {
  isClosed: boolean;
  /** Only of an open one, as all that follows but `words`: the next step, and when somebody has to look again. */
  next?: CaseStep;
  dueAt?: EpochMs;
  /** When the platform was asked to step in, and when all evidence had been handed in. */
  disputedAt?: EpochMs;
  evidenceAt?: EpochMs;
  /** What is searched in, see `caseWords`. */
  words: string;
}

export interface CaseEntryRow extends CaseEntry {
  /** Order of entry, given by the database: holds even if the clock is set back. */
  seq?: number;
}
