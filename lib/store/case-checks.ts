import * as v from 'valibot';
import type { Case, CaseEntry } from '../cases/case';
import { newCaseEntries, newCaseEntryEntries } from '../cases/case-check';
import { instantCheck } from '../chat/value-checks';

/** Without what lists go by, which is the store's own. */
export const caseRow: v.GenericSchema<unknown, Omit<Case, 'entries'>> = v.object({
  ...newCaseEntries,
  orderKey: v.string(),
  openedAt: instantCheck,
});

export const caseEntryRow: v.GenericSchema<unknown, CaseEntry> = v.object({
  ...newCaseEntryEntries,
  recordedAt: instantCheck,
});
