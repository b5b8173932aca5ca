import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Conversation } from '../chat/conversation';
import type { Order } from '../chat/order';
import type { OrderChoiceModel } from './order-choice';

/** A card beside the chat that something else leads to. */
export type CardName = 'dispute' | 'case' | 'buyer' | 'shipping';

/** The card that is to be brought into view. */
export interface AskedCard {
  /** Only while the conversation it was asked for is open. */
  card: ReadonlySignal<CardName | undefined>;
  /**
   * @param find - which order it is of, taken into view if the page leaves the choice; none: any.
   * @returns false if that order cannot be in view: then its card is another's.
   */
  ask(card: CardName, find?: (order: Order) => boolean): boolean;
  /** It is in view. */
  done(): void;
}

export function createAskedCard(
  conversation: ReadonlySignal<Conversation | undefined>,
  choice: Pick<OrderChoiceModel, 'order' | 'choose'>,
): AskedCard {
  const asked = signal<{ card: CardName; key: string } | undefined>();
  return {
    card: computed(() =>
      asked.value && asked.value.key === conversation.value?.key ? asked.value.card : undefined,
    ),
    ask(card, find) {
      const open = conversation.peek();
      if (!open) return false;
      const isInView = () => {
        const inView = choice.order.peek();
        return !find || (inView !== undefined && find(inView));
      };
      const wanted = find && open.orders.find(find);
      if (wanted && !isInView()) choice.choose(wanted.cardKey);
      if (!isInView()) return false;
      asked.value = { card, key: open.key };
      return true;
    },
    done() {
      asked.value = undefined;
    },
  };
}
