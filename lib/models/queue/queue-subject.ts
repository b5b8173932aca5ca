import type { Order } from '../../chat/order';
import type { QueueOrder } from '../../reminders/queue/queue-entry';
import type { Subject } from '../subject';

/** A stored order as if its page were open, with nothing on it but what was seen last. */
export function queueSubject(order: QueueOrder): Subject {
  const { site, number, conversationKey, buyer, status, itemTitle } = order;
  const { amountFen, placedAt, closesAt, contact = 'unknown', lastBuyerMessageAt } = order;
  const shown: Order & { number: string } = {
    cardKey: 'queue',
    isCurrent: true,
    number,
    status,
    items: itemTitle ? [{ title: itemTitle }] : [],
    problems: [],
    ...(amountFen !== undefined && { amountFen }),
    ...(placedAt !== undefined && { placedAt }),
    ...(closesAt !== undefined && { closesAt }),
  };
  return {
    conversation: {
      site,
      key: conversationKey,
      ...(buyer && { buyer }),
      messages: [],
      orders: [shown],
    },
    order: shown,
    seen: { contact, ...(lastBuyerMessageAt !== undefined && { lastBuyerMessageAt }) },
  };
}
