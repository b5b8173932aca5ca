import type { EpochMs } from '../chat/units';
import type { DisputeReason, Evidence } from '../rules/evidence';
import type { CaseAbout } from './case-reasons';

/** The way of a case, in order; any step may be recorded at any time (R9). */
export const CASE_STEPS = ['contact', 'verify', 'calm', 'agree', 'followUp', 'file'] as const;
export type CaseStep = (typeof CASE_STEPS)[number];

export const STEP_RESULTS = ['done', 'notYet'] as const;
export type StepResult = (typeof STEP_RESULTS)[number];

/** Where the platform was asked to step in. */
export interface CaseDispute {
  openedAt: EpochMs;
  /** When all evidence had been handed in. */
  evidenceAt?: EpochMs;
  reason: DisputeReason;
  /** What is at hand of the evidence. */
  has: readonly Evidence[];
}

export type CaseEvent =
  | {
      kind: 'step';
      step: CaseStep;
      result: StepResult;
      note: string;
      /** When somebody has to look again. */
      nextAt?: EpochMs;
    }
  | { kind: 'dispute'; dispute: CaseDispute }
  /** It is about something else than it was opened for; names the earlier such entry, the first names none. */
  | { kind: 'about'; about: CaseAbout };

/** One entry about a case. Entries are added, never changed: a correction is a later one that names the earlier. */
export interface CaseEntry {
  id: string;
  caseId: string;
  recordedAt: EpochMs;
  agent?: string;
  /** The entry this one corrects. */
  replaces?: string;
  event: CaseEvent;
}

/** An after-sale matter of one order. */
export interface Case extends CaseAbout {
  id: string;
  /** `orderKey(site, number)`. */
  orderKey: string;
  site: string;
  orderNumber: string;
  conversationKey: string;
  buyer: string;
  agent?: string;
  openedAt: EpochMs;
  /** Oldest first. */
  entries: CaseEntry[];
}

/** When the platform was asked to step in on an order whose case is open. */
export interface OpenDispute extends Pick<CaseDispute, 'openedAt' | 'evidenceAt'> {
  orderNumber: string;
  caseId: string;
}

/** What opens a case; the caller makes the `id`, so that a repeated call opens nothing twice. */
export type NewCase = Omit<Case, 'orderKey' | 'openedAt' | 'entries'>;

/** What is added to a case; the caller makes the `id`. */
export type NewCaseEntry = Omit<CaseEntry, 'recordedAt'>;

export const CASE_LISTS = ['all', 'due', 'closed'] as const;
export type CaseList = (typeof CASE_LISTS)[number];

export interface CaseQuery {
  /** `due`: open, and the next date is reached; the longest overdue first. The others come newest first. */
  list: CaseList;
  /** This one alone. */
  id?: string | undefined;
  /** Matches buyer, order number and notes. */
  search: string;
  offset: number;
  limit: number;
}

export interface CasePage {
  cases: Case[];
  /** All that match, on whatever page. */
  total: number;
  /** Of all cases, whatever is searched for. */
  dueCount: number;
}
