import * as v from 'valibot';
import { ORDER_STATUSES } from './order';
import { FIELD_TEXT_MAX, ITEMS_MAX } from './raw';
import { fenCheck, instantCheck, plainObject, siteCheck, textOf } from './value-checks';

export const seenOrderEntries = {
  site: siteCheck,
  number: textOf(FIELD_TEXT_MAX, 1),
  conversationKey: textOf(FIELD_TEXT_MAX),
  buyer: textOf(FIELD_TEXT_MAX),
  status: v.picklist(ORDER_STATUSES),
  amountFen: v.optional(fenCheck),
  placedAt: v.optional(instantCheck),
  itemTitle: v.optional(textOf(FIELD_TEXT_MAX)),
  goods: v.optional(v.pipe(v.array(textOf(2 * FIELD_TEXT_MAX + 1)), v.maxLength(ITEMS_MAX))),
  closesAt: v.optional(instantCheck),
  paidAt: v.optional(instantCheck),
  shippedAt: v.optional(instantCheck),
  signedAt: v.optional(instantCheck),
  contact: v.optional(v.picklist(['silent', 'consulted', 'unknown'])),
  lastBuyerMessageAt: v.optional(instantCheck),
  isChatReminderForbidden: v.optional(v.boolean()),
};

export const seenOrderCheck = plainObject(seenOrderEntries);
