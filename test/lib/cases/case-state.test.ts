import { expect, test } from 'vitest';
import { CASE_STEPS, type CaseDispute, type CaseEntry } from '../../../lib/cases/case';
import { CASE_REASONS, disputeReasonOf, fitsReason } from '../../../lib/cases/case-reasons';
import { caseAbout, caseState, countingEntries } from '../../../lib/cases/case-state';
import { aNewCase, anEntry, aStep } from './make';

const entriesOf = (...steps: Partial<ReturnType<typeof aStep>>[]): CaseEntry[] =>
  steps.map((step, index) => anEntry(`e${index}`, aStep(step)));

test('R9 a case goes through its six steps in order', () => {
  const entries: CaseEntry[] = [];
  for (const step of CASE_STEPS) {
    expect(caseState({ entries })).toMatchObject({ next: step, isClosed: false });
    entries.push(anEntry(step, aStep({ step })));
  }
  expect(caseState({ entries })).toMatchObject({ next: undefined, isClosed: true });
});

test.each<[string, CaseEntry[], string | undefined]>([
  ['a step that came to nothing', entriesOf({ result: 'notYet' }), 'contact'],
  ['a later step first', entriesOf({ step: 'agree' }), 'contact'],
  ['a step undone later', entriesOf({}, { result: 'notYet' }), 'contact'],
  ['a step done the second time', entriesOf({ result: 'notYet' }, {}), 'verify'],
  ['filed before the rest', entriesOf({ step: 'file' }), undefined],
])('R9 the next step is the first that is not done: %s', (_reason, entries, next) => {
  expect(caseState({ entries }).next).toBe(next);
});

test.each<[string, CaseEntry[], number | undefined]>([
  ['nothing recorded', [], undefined],
  ['the newest step names it', entriesOf({ nextAt: 5 }, { nextAt: 9 }), 9],
  ['the newest step names none', entriesOf({ nextAt: 5 }, {}), undefined],
  ['filed', entriesOf({ step: 'file', nextAt: 5 }), undefined],
  [
    'filed, then taken up again',
    entriesOf({ step: 'file' }, { step: 'file', result: 'notYet', nextAt: 5 }),
    5,
  ],
])('R9 the next date is that of the newest step: %s', (_reason, entries, nextAt) => {
  expect(caseState({ entries }).nextAt).toBe(nextAt);
});

test('R9 a correction counts in place of the earlier entry, which stays', () => {
  const entries = [
    anEntry('wrong', aStep({ step: 'file', nextAt: 1 })),
    anEntry('right', aStep({ step: 'contact', nextAt: 2 }), 'wrong'),
  ];
  expect(countingEntries(entries).map(({ id }) => id)).toEqual(['right']);
  expect(caseState({ entries })).toMatchObject({ isClosed: false, next: 'verify', nextAt: 2 });
});

test('R9 the newest word about the dispute counts, beside the steps', () => {
  const dispute = (openedAt: number): CaseDispute => ({ openedAt, reason: 'quality', has: [] });
  const entries = [
    anEntry('a', { kind: 'dispute', dispute: dispute(1) }),
    anEntry('b', aStep({ nextAt: 7 })),
    anEntry('c', { kind: 'dispute', dispute: dispute(2) }),
  ];
  expect(caseState({ entries })).toMatchObject({ dispute: dispute(2), next: 'verify', nextAt: 7 });
});

test('R9 every closer reason belongs to one reason only', () => {
  const all = Object.values(CASE_REASONS).flat();
  expect(new Set(all).size).toBe(all.length);
  expect(fitsReason({ reason: 'goods', subReason: 'quality' })).toBe(true);
  expect(fitsReason({ reason: 'goods', subReason: 'lost' })).toBe(false);
  expect(disputeReasonOf('lost')).toBe('notReceived');
  expect(disputeReasonOf('attitude')).toBe('other');
});

test('R9 a case is about what the latest correction says, else what it was opened for', () => {
  const opened = { ...aNewCase(), orderKey: 'practice|1', openedAt: 0, entries: [] };
  expect(caseAbout(opened)).toBe(opened);
  const lost = { reason: 'logistics', subReason: 'lost' } as const;
  const slow = { reason: 'logistics', subReason: 'slow' } as const;
  const entries = [
    anEntry('first', { kind: 'about', about: lost }),
    anEntry('second', { kind: 'about', about: slow }, 'first'),
  ];
  expect(caseAbout({ ...opened, entries })).toEqual(slow);
  expect(caseAbout({ ...opened, entries: entries.slice(0, 1) })).toEqual(lost);
});
