import { computed, type ReadonlySignal } from '@preact/signals';
import type { Badge } from '../chat/badge';
import type { Conversation } from '../chat/conversation';
import type { Order } from '../chat/order';
import type { ShopSettings } from '../chat/settings';
import type { EpochMs } from '../chat/units';
import type { GoodsChoice } from '../rules/goods';
import { STATUSES_WITHOUT_BADGE } from './badges';
import type { DisputeBadge } from './cases/dispute-badges';
import { returnBadge } from './return-words';
import { type ReturnView, viewReturn } from './returns';
import { type ShippingView, viewShipping } from './shipping';
import { shippingBadge } from './shipping-words';
import type { Translate } from './text';
import type { Words } from './words';

/** What the rules say now about the order in view, and in a badge about each that the page shows. */
export interface OrderRules {
  returns: ReadonlySignal<ReturnView | undefined>;
  shipping: ReadonlySignal<ShippingView | undefined>;
  badges: ReadonlySignal<Badge[]>;
}

export interface OrderRulesNeeds {
  conversation: ReadonlySignal<Conversation | undefined>;
  order: ReadonlySignal<Order | undefined>;
  settings: ReadonlySignal<ShopSettings | undefined>;
  /** What the shop has said about the goods of the site; nothing is said of a return before it is known. */
  choices: ReadonlySignal<readonly GoodsChoice[] | undefined>;
  /** By the card they belong to. */
  disputes: ReadonlySignal<ReadonlyMap<string, DisputeBadge>>;
  now: ReadonlySignal<EpochMs>;
  t: Translate;
  words: ReadonlySignal<Words>;
}

export function createOrderRules(needs: OrderRulesNeeds): OrderRules {
  const { conversation, order, settings, choices, disputes, now, t, words } = needs;

  /** One label each: what runs out for the shop goes before what others are to do. */
  function badgeOf(one: Order, shop: ShopSettings, goods: readonly GoodsChoice[]): Badge[] {
    const at = now.value;
    const dispute = disputes.value.get(one.cardKey);
    if (dispute?.isOurTurn) return [dispute.badge];
    if (STATUSES_WITHOUT_BADGE.includes(one.status)) return dispute ? [dispute.badge] : [];
    const shipping = viewShipping(one, shop, at)?.state;
    const countdown = shipping && shippingBadge(t, words.value, one.cardKey, shipping, at);
    if (countdown) return [countdown];
    if (dispute) return [dispute.badge];
    const view = viewReturn(one, shop, at, goods);
    return view ? [returnBadge(t, words.value, one.cardKey, view.state, at)] : [];
  }

  return {
    returns: computed(() => {
      const { value: shop } = settings;
      const { value: goods } = choices;
      return order.value && shop && goods && viewReturn(order.value, shop, now.value, goods);
    }),
    shipping: computed(() => {
      const { value: shop } = settings;
      return order.value && shop && viewShipping(order.value, shop, now.value);
    }),
    badges: computed((): Badge[] => {
      const { value: shop } = settings;
      const { value: goods } = choices;
      if (!shop || !goods) return [];
      return (conversation.value?.orders ?? []).flatMap((one) => badgeOf(one, shop, goods));
    }),
  };
}
