import * as v from 'valibot';
import { readOrder } from './check-order';
import { cleanLine, cleanLines } from './clean-text';
import { CLOCK_SKEW_MS } from './contradictions';
import type { Conversation, Message } from './conversation';
import type { Order } from './order';
import type { PageEvent, RawConversation, RawMessage } from './raw';
import { rawConversation, rawMessages, rawOrders, rawPageEvent } from './raw-checks';
import { type ReadContext, readTime } from './read-time';
import { explainIssue } from './value-checks';

/** A checked `PageEvent`. */
export type PageChange =
  | { type: 'conversation'; conversation: Conversation }
  | { type: 'messages'; key: string; messages: Message[] }
  | { type: 'buyer'; key: string; buyer: string | undefined }
  | { type: 'orders'; key: string; orders: Order[] }
  | { type: 'none'; isUntold: boolean };

/**
 * What came over the port, checked and read. Texts are cut to the limits of lib/chat/raw and freed of characters
 * that hide or reorder text; lists keep their newest messages and first orders.
 * @throws RangeError naming the part whose shape is wrong; never repeats the input.
 */
export function checkPageEvent(value: unknown, context: ReadContext): PageChange {
  return readPageEvent(parsePageEvent(value), context);
}

/** Only the shape of what came over the port. @throws RangeError as `checkPageEvent` does. */
export function parsePageEvent(value: unknown): PageEvent {
  return parse('page event', rawPageEvent, value);
}

export function readPageEvent(event: PageEvent, context: ReadContext): PageChange {
  switch (event.type) {
    case 'conversation':
      return { type: event.type, conversation: readConversation(event.conversation, context) };
    case 'messages': {
      const messages = event.messages.map((message) => readMessage(message, context));
      return { type: event.type, key: event.key, messages };
    }
    case 'buyer':
      return { type: event.type, key: event.key, buyer: nameOf(event.buyer) };
    case 'orders': {
      const orders = event.orders.map((order) => readOrder(order, context));
      return { type: event.type, key: event.key, orders };
    }
    case 'none':
      return { type: event.type, isUntold: event.isUntold === true };
  }
}

/** @throws RangeError as `checkPageEvent` does. */
export function checkConversation(value: unknown, context: ReadContext): Conversation {
  return readConversation(parse('conversation', rawConversation, value), context);
}

/** @throws RangeError as `checkPageEvent` does. */
export function checkMessages(value: unknown, context: ReadContext): Message[] {
  return parse('messages', rawMessages, value).map((message) => readMessage(message, context));
}

/** @throws RangeError as `checkPageEvent` does. */
export function checkOrders(value: unknown, context: ReadContext): Order[] {
  return parse('orders', rawOrders, value).map((order) => readOrder(order, context));
}

function readConversation(raw: RawConversation, context: ReadContext): Conversation {
  return {
    site: raw.site,
    key: raw.key,
    buyer: nameOf(raw.buyer),
    messages: raw.messages.map((message) => readMessage(message, context)),
    orders: raw.orders.map((order) => readOrder(order, context)),
  };
}

function readMessage({ side, text, time, day }: RawMessage, context: ReadContext): Message {
  const at = time === undefined ? undefined : readTime(time, context, { day });
  // A message that is not yet written was read wrongly.
  const isPast = at !== undefined && at <= context.now + CLOCK_SKEW_MS;
  return { side, text: cleanLines(text), at: isPast ? at : undefined };
}

function nameOf(buyer: string | undefined): string | undefined {
  return cleanLine(buyer ?? '') || undefined;
}

function parse<T>(name: string, schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new RangeError(`${name}: ${explainIssue(result.issues)}`);
}
