import * as v from 'valibot';
import { cutTo } from './clean-text';
import { ORDER_FIELDS, type OrderField } from './order';
import {
  FIELD_TEXT_MAX,
  ITEMS_MAX,
  MESSAGE_TEXT_MAX,
  MESSAGES_MAX,
  ORDERS_MAX,
  type PageEvent,
} from './raw';
import { plainObject, siteCheck, textOf } from './value-checks';

const cutText = (max: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => cutTo(text, max)),
  );
const fieldText = cutText(FIELD_TEXT_MAX);

/** Cut before its members are looked at, so that a huge list costs nothing. */
const cutList = <const S extends v.GenericSchema>(member: S, cut: (list: unknown[]) => unknown[]) =>
  v.pipe(v.array(v.unknown()), v.transform(cut), v.array(member));

/** Keys are compared with the page's own later, so they are taken whole and unchanged or not at all. */
const keyCheck = textOf(FIELD_TEXT_MAX, 1);

const messageCheck = plainObject({
  side: v.picklist(['buyer', 'agent', 'system', 'unknown']),
  text: cutText(MESSAGE_TEXT_MAX),
  time: v.optional(fieldText),
  day: v.optional(fieldText),
});

const itemCheck = plainObject({
  title: fieldText,
  variant: v.optional(fieldText),
  quantity: v.optional(fieldText),
  price: v.optional(fieldText),
  category: v.optional(fieldText),
});

const fieldEntries = Object.fromEntries(
  ORDER_FIELDS.map((field) => [field, v.optional(fieldText)]),
) as Record<OrderField, v.OptionalSchema<typeof fieldText, undefined>>;

const orderCheck = plainObject({
  cardKey: keyCheck,
  isCurrent: v.boolean(),
  fields: plainObject(fieldEntries),
  // One more than the limit, so that what reads them can tell that some are missing.
  items: cutList(itemCheck, (items) => items.slice(0, ITEMS_MAX + 1)),
});

/** The newest stand last. */
export const rawMessages = cutList(messageCheck, (messages) => messages.slice(-MESSAGES_MAX));
export const rawOrders = cutList(orderCheck, (orders) => orders.slice(0, ORDERS_MAX));

export const rawConversation = plainObject({
  site: siteCheck,
  key: keyCheck,
  buyer: v.optional(fieldText),
  messages: rawMessages,
  orders: rawOrders,
});

export const rawPageEvent = v.variant('type', [
  v.strictObject({ type: v.literal('conversation'), conversation: rawConversation }),
  v.strictObject({ type: v.literal('messages'), key: keyCheck, messages: rawMessages }),
  v.strictObject({ type: v.literal('buyer'), key: keyCheck, buyer: fieldText }),
  v.strictObject({ type: v.literal('orders'), key: keyCheck, orders: rawOrders }),
  v.strictObject({ type: v.literal('none'), isUntold: v.optional(v.literal(true)) }),
]) satisfies v.GenericSchema<unknown, PageEvent>;
