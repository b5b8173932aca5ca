import * as v from 'valibot';
import { FIELD_TEXT_MAX } from '../chat/raw';
import { idCheck, instantCheck, plainObject, siteCheck, textOf } from '../chat/value-checks';
import { DISPUTE_REASONS, EVIDENCE } from '../rules/evidence';
import { CASE_STEPS, STEP_RESULTS } from './case';
import { CASE_REASON_NAMES, CASE_REASONS, fitsReason } from './case-reasons';

/** UTF-16 units. */
export const CASE_NOTE_MAX = 1_000;

const aboutEntries = {
  reason: v.picklist(CASE_REASON_NAMES),
  subReason: v.picklist(Object.values(CASE_REASONS).flat()),
};

const FITS = 'subReason is none of the reason';
const aboutCheck = v.pipe(
  v.strictObject(aboutEntries),
  v.check((about) => fitsReason(about), FITS),
);

export const newCaseEntries = {
  id: idCheck,
  site: siteCheck,
  orderNumber: textOf(FIELD_TEXT_MAX, 1),
  conversationKey: textOf(FIELD_TEXT_MAX),
  buyer: textOf(FIELD_TEXT_MAX),
  agent: v.optional(textOf(FIELD_TEXT_MAX)),
  ...aboutEntries,
};

export const newCaseCheck = v.pipe(
  plainObject(newCaseEntries),
  v.check((asked) => fitsReason(asked), FITS),
);

const disputeCheck = v.pipe(
  v.strictObject({
    openedAt: instantCheck,
    evidenceAt: v.optional(instantCheck),
    reason: v.picklist(DISPUTE_REASONS),
    has: v.pipe(v.array(v.picklist(EVIDENCE)), v.maxLength(EVIDENCE.length)),
  }),
  v.check(
    ({ openedAt, evidenceAt }) => evidenceAt === undefined || evidenceAt >= openedAt,
    'evidenceAt lies before openedAt',
  ),
);

const eventCheck = v.variant('kind', [
  v.strictObject({
    kind: v.literal('step'),
    step: v.picklist(CASE_STEPS),
    result: v.picklist(STEP_RESULTS),
    note: textOf(CASE_NOTE_MAX),
    nextAt: v.optional(instantCheck),
  }),
  v.strictObject({ kind: v.literal('dispute'), dispute: disputeCheck }),
  v.strictObject({ kind: v.literal('about'), about: aboutCheck }),
]);

export const newCaseEntryEntries = {
  id: idCheck,
  caseId: idCheck,
  agent: v.optional(textOf(FIELD_TEXT_MAX)),
  replaces: v.optional(idCheck),
  event: eventCheck,
};

export const newCaseEntryCheck = plainObject(newCaseEntryEntries);
