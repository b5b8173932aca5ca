import * as v from 'valibot';
import { CASE_STEPS, type Case, type CaseEntry } from '../cases/case';
import { newCaseEntries, newCaseEntryEntries } from '../cases/case-check';
import type { EpochMs } from '../chat/units';
import { instantCheck } from '../chat/value-checks';
import type { DueCase } from '../due/due-list';

/** Without what lists go by, which is the store's own. */
export const caseRow: v.GenericSchema<unknown, Omit<Case, 'entries'>> = v.object({
  ...newCaseEntries,
  orderKey: v.string(),
  openedAt: instantCheck,
});

/** An open case as what is due goes by. */
export const dueCaseRow: v.GenericSchema<unknown, Omit<DueCase, 'nextAt'> & { dueAt?: EpochMs }> =
  v.object({
    ...newCaseEntries,
    next: v.optional(v.picklist(CASE_STEPS)),
    dueAt: v.optional(instantCheck),
    disputedAt: v.optional(instantCheck),
    evidenceAt: v.optional(instantCheck),
  });

export const caseEntryRow: v.GenericSchema<unknown, CaseEntry> = v.object({
  ...newCaseEntryEntries,
  recordedAt: instantCheck,
});
