import type { Conversation } from '../../chat/conversation';
import type { Order, OrderStatus } from '../../chat/order';
import { DAY_MS, type EpochMs } from '../../chat/units';

/** An order nobody placed, to show what a phrase will look like. Every variable has a value. */
export function sampleOrder(now: EpochMs, status: OrderStatus = 'paidUnshipped'): Order {
  return {
    cardKey: 'sample',
    isCurrent: true,
    number: '1000000000000000001',
    status,
    amountFen: 89_00,
    shipBy: now + DAY_MS,
    address: '示例省示例市示例路 1 号',
    items: [{ title: '示例商品' }],
    problems: [],
  };
}

/** A conversation about `order`, for `createFill`; without one, before any was placed. */
export function sampleConversation(order?: Order): Conversation {
  return {
    site: 'sample',
    key: 'sample',
    buyer: '示例买家',
    messages: [],
    orders: order ? [order] : [],
  };
}
