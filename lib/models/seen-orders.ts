import { effect, type ReadonlySignal } from '@preact/signals';
import type { Conversation } from '../chat/conversation';
import type { Order } from '../chat/order';
import type { SeenOrder } from '../chat/seen-order';
import type { ReminderSettings, ShopSettings } from '../chat/settings';
import type { EpochMs } from '../chat/units';
import type { CallBackground } from '../messaging/calls';
import type { PageFacts } from '../messaging/page-link';
import { goodsOfItem } from '../pairings/goods-words';
import { contactOf, lastBuyerMessageAt } from '../reminders/contact';

/** What the page says besides of the orders it shows. */
interface Around {
  facts: Pick<PageFacts, 'kind' | 'isChatReminderForbidden'>;
  settings: Pick<ReminderSettings, 'consultedWithinMs'>;
  now: EpochMs;
}

/** The orders of `conversation` that can be told apart, as the background keeps them. */
export function seenOrders(conversation: Conversation, around: Around): SeenOrder[] {
  const { site, key, buyer = '', orders } = conversation;
  return orders.flatMap((order) => {
    const { number, status, amountFen, placedAt, closesAt, items } = order;
    const { paidAt, shippedAt, signedAt } = order;
    if (number === undefined) return [];
    const itemTitle = items[0]?.title;
    const goods = items.map(goodsOfItem).filter((text) => text !== '');
    return {
      site,
      number,
      conversationKey: key,
      buyer,
      status,
      ...(amountFen !== undefined && { amountFen }),
      ...(placedAt !== undefined && { placedAt }),
      ...(closesAt !== undefined && { closesAt }),
      ...(paidAt !== undefined && { paidAt }),
      ...(shippedAt !== undefined && { shippedAt }),
      ...(signedAt !== undefined && { signedAt }),
      ...(itemTitle && { itemTitle }),
      ...(goods.length > 0 && { goods }),
      ...(status === 'unpaid' && whatPlansNeed(order, conversation, around)),
    };
  });
}

/** Without a page there is no thread to look into. */
function whatPlansNeed(
  { placedAt }: Order,
  { messages }: Conversation,
  { facts, settings, now }: Around,
): Partial<SeenOrder> {
  const { isChatReminderForbidden } = facts;
  if (facts.kind === 'typed') return { contact: 'unknown', isChatReminderForbidden };
  const wroteAt = lastBuyerMessageAt(messages, now);
  return {
    contact: contactOf(messages, placedAt, settings),
    ...(wroteAt !== undefined && { lastBuyerMessageAt: wroteAt }),
    isChatReminderForbidden,
  };
}

interface Needs {
  call: CallBackground;
  facts: Around['facts'];
  settings: ReadonlySignal<ShopSettings | undefined>;
  conversation: ReadonlySignal<Conversation | undefined>;
  now: () => EpochMs;
}

/** Tells the background of every order the page shows, once for each change of it. */
export function rememberOrders(needs: Needs): () => void {
  let told = '[]';
  return effect(() => {
    const { value: conversation } = needs.conversation;
    const { value: shop } = needs.settings;
    const around = shop && { facts: needs.facts, settings: shop.reminders, now: needs.now() };
    const orders = conversation && around ? seenOrders(conversation, around) : [];
    const text = JSON.stringify(orders);
    if (orders.length === 0 || text === told) return;
    told = text;
    needs.call('orders.see', { orders }).catch(() => {
      // Told again with the next change.
      told = '[]';
    });
  });
}
