import * as v from 'valibot';
import { FIELD_TEXT_MAX } from '../chat/raw';
import { idCheck, instantCheck, plainObject, textOf } from '../chat/value-checks';
import { BLACKMAIL_EVIDENCE, REVIEW_GRADES, REVIEW_STATES } from './review';

/** UTF-16 units, of the review and of its reply. */
export const REVIEW_TEXT_MAX = 2_000;

export const reviewEntries = {
  id: idCheck,
  grade: v.picklist(REVIEW_GRADES),
  buyer: textOf(FIELD_TEXT_MAX),
  orderNumber: textOf(FIELD_TEXT_MAX),
  text: textOf(REVIEW_TEXT_MAX, 1),
  madeAt: instantCheck,
  state: v.picklist(REVIEW_STATES),
  reply: textOf(REVIEW_TEXT_MAX),
  has: v.pipe(v.array(v.picklist(BLACKMAIL_EVIDENCE)), v.maxLength(BLACKMAIL_EVIDENCE.length)),
};

export const reviewCheck = plainObject(reviewEntries);
