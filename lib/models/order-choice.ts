import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type ChosenOrder, chooseOrder } from '../chat/choose-order';
import type { Conversation } from '../chat/conversation';
import type { Order } from '../chat/order';
import { type Stage, stageOf } from '../chat/stage';

/** Which order the conversation is about; the agent's choice holds for its conversation and that very order only. */
export interface OrderChoiceModel {
  /** `undefined` while no conversation is open. */
  chosen: ReadonlySignal<ChosenOrder | undefined>;
  /** As `chosen`, but `undefined` also where none is shown because orders cannot be read. */
  known: ReadonlySignal<ChosenOrder | undefined>;
  order: ReadonlySignal<Order | undefined>;
  /** `undefined` while no conversation is open, the order is not sure, or whether there is one cannot be read. */
  stage: ReadonlySignal<Stage | undefined>;
  /** True where the order is the agent's choice and another may be taken. */
  isByAgent: ReadonlySignal<boolean>;
  choose(cardKey: string | undefined): void;
  /** False where the page's orders cannot be read, so that none says nothing. */
  readsOrders: boolean;
}

export function createOrderChoice(
  conversation: ReadonlySignal<Conversation | undefined>,
  readsOrders = true,
): OrderChoiceModel {
  const pick = signal<{ conversationKey: string; cardKey: string; which: string } | undefined>();
  const pickedCard = computed(() => {
    const open = conversation.value;
    const held = pick.value;
    const card = open?.orders.find(({ cardKey }) => cardKey === held?.cardKey);
    const isSame = card && open?.key === held?.conversationKey && identity(card) === held?.which;
    return isSame ? card.cardKey : undefined;
  });
  const chosen = computed(
    () => conversation.value && chooseOrder(conversation.value.orders, pickedCard.value),
  );
  const known = computed(() =>
    chosen.value?.kind === 'none' && !readsOrders ? undefined : chosen.value,
  );
  const order = computed(() => (chosen.value?.kind === 'chosen' ? chosen.value.order : undefined));
  return {
    readsOrders,
    chosen,
    known,
    order,
    stage: computed(() => {
      if (!known.value || known.value.kind === 'ambiguous') return undefined;
      return stageOf(order.value?.status);
    }),
    isByAgent: computed(
      () =>
        chosen.value?.kind === 'chosen' &&
        conversation.value !== undefined &&
        chooseOrder(conversation.value.orders).kind === 'ambiguous',
    ),
    choose(cardKey) {
      const open = conversation.value;
      const card = open?.orders.find((one) => one.cardKey === cardKey);
      pick.value = open &&
        card && {
          conversationKey: open.key,
          cardKey: card.cardKey,
          which: identity(card),
        };
    },
  };
}

/** What stays the same of an order, for a page that shows another one in the same card. */
function identity({ number, placedAt, items }: Order): string {
  return JSON.stringify([number, number === undefined && [placedAt, items[0]?.title]]);
}
