import type { Conversation } from '../chat/conversation';
import type { Order } from '../chat/order';

/** An order that can be told apart from every other, and the conversation it stands beside. */
export interface Subject {
  conversation: Conversation;
  order: Order & { number: string };
}

/** `undefined` where the order's number is not known: nothing can be kept about it. */
export function subjectOf(
  conversation: Conversation | undefined,
  order: Order | undefined,
): Subject | undefined {
  if (!conversation || order?.number === undefined) return undefined;
  return { conversation, order: { ...order, number: order.number } };
}
