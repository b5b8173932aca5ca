import * as v from 'valibot';
import { FIELD_TEXT_MAX } from '../chat/raw';
import {
  fenCheck,
  idCheck,
  instantCheck,
  oneOf,
  phraseIdCheck,
  plainObject,
  siteCheck,
  textOf,
} from '../chat/value-checks';
import { type Channel, NOT_PAID_REASONS } from './attempt';

const channelCheck = oneOf<Channel>({ chat: true, sms: true, phone: true });
const reasonCheck = v.picklist(NOT_PAID_REASONS);

export const newAttemptEntries = {
  id: idCheck,
  site: siteCheck,
  orderNumber: textOf(FIELD_TEXT_MAX, 1),
  conversationKey: textOf(FIELD_TEXT_MAX),
  buyer: textOf(FIELD_TEXT_MAX),
  amountFen: v.optional(fenCheck),
  placedAt: v.optional(instantCheck),
  channel: channelCheck,
  phraseId: v.optional(phraseIdCheck),
  agent: v.optional(textOf(FIELD_TEXT_MAX)),
};

export const newAttemptCheck = plainObject({
  ...newAttemptEntries,
  madeAt: v.optional(instantCheck),
});

export const outcomeResultCheck = v.variant('kind', [
  v.strictObject({ kind: v.literal('paid'), paidAt: v.optional(instantCheck) }),
  v.strictObject({ kind: v.literal('notPaid'), reason: reasonCheck }),
  v.strictObject({
    kind: v.literal('promised'),
    promisedAt: instantCheck,
    reason: v.optional(reasonCheck),
  }),
  v.strictObject({ kind: v.literal('closed') }),
]);
