import { effect, type ReadonlySignal } from '@preact/signals';
import type { Conversation } from '../chat/conversation';
import type { SeenOrder } from '../chat/seen-order';
import type { CallBackground } from '../messaging/calls';

/** The orders of `conversation` that can be told apart, as the background keeps them. */
export function seenOrders({ site, key, buyer = '', orders }: Conversation): SeenOrder[] {
  return orders.flatMap(({ number, status, amountFen, placedAt, items }) => {
    if (number === undefined) return [];
    const itemTitle = items[0]?.title;
    return {
      site,
      number,
      conversationKey: key,
      buyer,
      status,
      ...(amountFen !== undefined && { amountFen }),
      ...(placedAt !== undefined && { placedAt }),
      ...(itemTitle && { itemTitle }),
    };
  });
}

/** Tells the background of every order the page shows, once for each change of it. */
export function rememberOrders(
  call: CallBackground,
  conversation: ReadonlySignal<Conversation | undefined>,
): () => void {
  let told = '[]';
  return effect(() => {
    const orders = conversation.value ? seenOrders(conversation.value) : [];
    const text = JSON.stringify(orders);
    if (orders.length === 0 || text === told) return;
    told = text;
    call('orders.see', { orders }).catch(() => {
      // Told again with the next change.
      told = '[]';
    });
  });
}
