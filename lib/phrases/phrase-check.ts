import * as v from 'valibot';
import type { Stage } from '../chat/stage';
import { oneOf, phraseIdCheck, plainObject, textOf } from '../chat/value-checks';
import type { Phrase, PhrasePurpose } from './phrase';

/** Longest texts, UTF-16 units. The body's is what is inserted at once. */
export const TITLE_MAX = 60;
export const GROUP_MAX = 30;
export const BODY_MAX = 10_000;
export const CODE_MAX = 20;
export const TAG_MAX = 20;
/** Most tags of one phrase. */
export const TAGS_MAX = 20;

/** Letters of any script, digits, `-`, `_` and `.`: nothing that ends a code where it is typed. */
const CODE = /^[\p{L}\p{N}._-]+$/u;

const isTrimmed = (text: string) => text.trim() === text && text !== '';
const shortText = (max: number) => v.pipe(textOf(max, 1), v.check(isTrimmed, 'not trimmed'));

export const groupCheck = shortText(GROUP_MAX);
export const codeCheck = v.pipe(textOf(CODE_MAX, 1), v.regex(CODE));

const stageCheck = oneOf<Stage>({
  preSale: true,
  unpaid: true,
  toShip: true,
  inTransit: true,
  signed: true,
  afterSale: true,
  ended: true,
  unknown: true,
});

const purposeCheck = oneOf<PhrasePurpose>({
  remindAddress: true,
  remindTopUp: true,
  remindPromised: true,
  remindSecond: true,
});

export const phraseEntries = {
  id: phraseIdCheck,
  group: groupCheck,
  title: shortText(TITLE_MAX),
  body: textOf(BODY_MAX, 1),
  code: v.optional(codeCheck),
  tags: v.pipe(v.array(shortText(TAG_MAX)), v.maxLength(TAGS_MAX)),
  stages: v.array(stageCheck),
  purpose: v.optional(purposeCheck),
};

/** A phrase as it may be stored; whether its template is whole is the editor's to say. */
export const phraseCheck: v.GenericSchema<unknown, Phrase> = plainObject(phraseEntries);
