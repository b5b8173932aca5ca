import * as v from 'valibot';
import { FIELD_TEXT_MAX } from '../chat/raw';
import { idCheck, instantCheck, plainObject, siteCheck, textOf } from '../chat/value-checks';
import { COMMITMENT_KINDS } from './commitment';
import { COMMITMENT_TEXT_MAX } from './recognise';

export const commitmentEntries = {
  id: idCheck,
  site: siteCheck,
  orderNumber: textOf(FIELD_TEXT_MAX, 1),
  conversationKey: textOf(FIELD_TEXT_MAX),
  buyer: textOf(FIELD_TEXT_MAX),
  kind: v.picklist(COMMITMENT_KINDS),
  words: textOf(COMMITMENT_TEXT_MAX, 1),
  dueAt: instantCheck,
  madeAt: instantCheck,
};

export const newCommitmentCheck = plainObject({
  ...commitmentEntries,
  state: v.picklist(['open', 'withdrawn']),
});

/** What an agent may say of a commitment. */
export const commitmentChangeCheck = plainObject({
  id: idCheck,
  state: v.picklist(['open', 'kept', 'withdrawn']),
});
