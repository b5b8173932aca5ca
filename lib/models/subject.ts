import type { Conversation } from '../chat/conversation';
import type { Order } from '../chat/order';
import type { Contact, SeenOrder } from '../chat/seen-order';

/** An order that can be told apart from every other, and the conversation it stands beside. */
export interface Subject {
  conversation: Conversation;
  order: Order & { number: string };
  /** Where no page shows the thread: what was read from it last. */
  seen?: Pick<SeenOrder, 'lastBuyerMessageAt'> & { contact: Contact };
}

/** `undefined` where the order's number is not known: nothing can be kept about it. */
export function subjectOf(
  conversation: Conversation | undefined,
  order: Order | undefined,
): Subject | undefined {
  if (!conversation || order?.number === undefined) return undefined;
  return { conversation, order: { ...order, number: order.number } };
}
