import type { EpochMs } from '../chat/units';
import { CASE_STEPS, type Case, type CaseDispute, type CaseEntry, type CaseStep } from './case';
import type { CaseAbout } from './case-reasons';

type StepEvent = Extract<CaseEntry['event'], { kind: 'step' }>;

/** Where a case stands, by the entries that count. */
export interface CaseState {
  /** Steps whose latest entry says so. */
  done: ReadonlySet<CaseStep>;
  /** The first step that is not done; `undefined` once the case is filed. */
  next: CaseStep | undefined;
  /** When somebody has to look again, by the newest step; none once the case is filed. */
  nextAt: EpochMs | undefined;
  /** Filed: the last step is done. */
  isClosed: boolean;
  /** What is known of the platform's stepping in. */
  dispute: CaseDispute | undefined;
  /** What it turned out to be about; `undefined`: what it was opened for. */
  about: CaseAbout | undefined;
}

/** The entries that no later one corrects, oldest first. */
export function countingEntries(entries: readonly CaseEntry[]): CaseEntry[] {
  const replaced = new Set(entries.map(({ replaces }) => replaces));
  return entries.filter(({ id }) => !replaced.has(id));
}

/** @see rule R9 */
export function caseState({ entries }: Pick<Case, 'entries'>): CaseState {
  const steps: StepEvent[] = [];
  let dispute: CaseDispute | undefined;
  let about: CaseAbout | undefined;
  for (const { event } of countingEntries(entries)) {
    if (event.kind === 'step') steps.push(event);
    else if (event.kind === 'dispute') dispute = event.dispute;
    else about = event.about;
  }
  const isDone = (step: CaseStep) => steps.findLast((one) => one.step === step)?.result === 'done';
  const done = new Set(CASE_STEPS.filter(isDone));
  const isClosed = done.has('file');
  return {
    done,
    next: isClosed ? undefined : CASE_STEPS.find((step) => !done.has(step)),
    nextAt: isClosed ? undefined : steps.at(-1)?.nextAt,
    isClosed,
    dispute,
    about,
  };
}

/** What a case is about, by the latest correction. */
export const caseAbout = (one: Case): CaseAbout => caseState(one).about ?? one;

/** The case an order's work goes on with: the newest open one, else the newest. @param cases - newest first. */
export const currentCase = (cases: readonly Case[]): Case | undefined =>
  cases.find((one) => !caseState(one).isClosed) ?? cases[0];

/** What is searched in: buyer, order number and every note, also a corrected one. */
export const caseWords = ({ buyer, orderNumber, entries }: Case): string =>
  searchable(
    [
      buyer,
      orderNumber,
      ...entries.map(({ event }) => (event.kind === 'step' ? event.note : '')),
    ].join('\n'),
  );

/** Case and width of letters do not matter. */
export const searchable = (text: string): string => text.normalize('NFKC').toLowerCase();
