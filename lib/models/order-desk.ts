import { computed, type ReadonlySignal } from '@preact/signals';
import type { Badge } from '../chat/badge';
import type { Conversation } from '../chat/conversation';
import type { Order } from '../chat/order';
import type { ShopSettings } from '../chat/settings';
import type { EpochMs } from '../chat/units';
import type { CallBackground } from '../messaging/calls';
import { createDisputeBadges } from './cases/dispute-badges';
import { createGoods, type GoodsModel } from './goods';
import type { Notices } from './notice';
import { createOrderRules } from './order-rules';
import type { OnChanged } from './query';
import { createReturnDesk, type ReturnDesk } from './return-desk';
import type { ReturnView } from './returns';
import type { ShippingView } from './shipping';
import type { Translate } from './text';
import type { Words } from './words';

/** What the rules say about the order in view, and what was said of its goods. */
export interface OrderDesk {
  goods: GoodsModel;
  returns: ReadonlySignal<ReturnView | undefined>;
  /** The workings of the return in view: goods, check, freight. */
  returnDesk: ReturnDesk;
  shipping: ReadonlySignal<ShippingView | undefined>;
  /** Of every order that the page shows. */
  badges: ReadonlySignal<Badge[]>;
  /** When what is shown changes by itself. */
  deadlines: ReadonlySignal<readonly (EpochMs | undefined)[]>;
  /** Opens the record of the case that the card's badge is of. */
  showCase(cardKey: string): void;
  dispose(): void;
}

interface Needs {
  call: CallBackground;
  onChanged: OnChanged;
  conversation: ReadonlySignal<Conversation | undefined>;
  order: ReadonlySignal<Order | undefined>;
  settings: ReadonlySignal<ShopSettings | undefined>;
  now: ReadonlySignal<EpochMs>;
  t: Translate;
  words: ReadonlySignal<Words>;
  notices: Notices;
}

export function createOrderDesk(needs: Needs): OrderDesk {
  const { call, onChanged, conversation, order, notices } = needs;
  const site = computed(() => conversation.value?.site);
  const goods = createGoods(call, onChanged, site, notices);
  const disputes = createDisputeBadges(needs);
  const { returns, shipping, badges } = createOrderRules({
    ...needs,
    choices: goods.choices,
    disputes: disputes.byCard,
  });
  return {
    goods,
    returns,
    returnDesk: createReturnDesk(conversation, order, returns),
    shipping,
    badges,
    deadlines: computed(() => {
      const parcel = shipping.value?.state;
      const claim = returns.value?.state;
      return [
        parcel?.kind === 'due' ? parcel.deadline.at : undefined,
        claim?.kind === 'open' ? claim.window.to : undefined,
        ...[...disputes.byCard.value.values()].map(({ until }) => until),
      ];
    }),
    showCase(cardKey) {
      const id = disputes.byCard.peek().get(cardKey)?.caseId;
      if (id === undefined) return;
      call('record.show', { view: 'cases', id }).catch(() => notices.bad(['notice_optionsFailed']));
    },
    dispose() {
      disputes.dispose();
      goods.query.dispose();
    },
  };
}
