import type { CaseEvent, CaseStep, StepResult } from '../../cases/case';
import { CASE_NOTE_MAX } from '../../cases/case-check';
import type { EpochMs, Zone } from '../../chat/units';
import { toLocal } from '../../chat/zone';
import { fromLocalInput } from '../local-input';

/** A step of a case while it is being written. */
export interface CaseDraft {
  /** `undefined`: the next one. */
  step?: CaseStep;
  result: StepResult;
  note: string;
  /** Value of a `datetime-local` box; empty: nobody has to look again. */
  next: string;
  /** The entry it corrects. */
  replaces?: string;
}

export const EMPTY_DRAFT: CaseDraft = { result: 'done', note: '', next: '' };

export type DraftProblem = 'noteTooLong' | 'nextUnreadable' | 'nextPast';

/** The event that a draft stands for, or what has to be put right first. */
export function eventOfDraft(
  draft: CaseDraft,
  step: CaseStep,
  now: EpochMs,
  zone: Zone,
): { event: CaseEvent } | { problem: DraftProblem } {
  const note = draft.note.trim();
  if (note.length > CASE_NOTE_MAX) return { problem: 'noteTooLong' };
  const event = { kind: 'step', step, result: draft.result, note } as const;
  if (draft.next === '') return { event };
  const nextAt = fromLocalInput(draft.next, zone);
  if (nextAt === undefined || nextAt < 0) return { problem: 'nextUnreadable' };
  if (nextAt <= now) return { problem: 'nextPast' };
  return { event: { ...event, nextAt } };
}

/** `at` as a `datetime-local` box takes it, by the clock in `zone`. */
export const toBox = (at: EpochMs, zone: Zone): string =>
  toLocal(at, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
