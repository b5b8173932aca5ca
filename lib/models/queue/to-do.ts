import { computed, type ReadonlySignal } from '@preact/signals';
import type { Conversation } from '../../chat/conversation';
import type { Order } from '../../chat/order';
import type { Zone } from '../../chat/units';
import type { PageFacts } from '../../messaging/page-link';
import { type AskedCard, createAskedCard } from '../asked-card';
import type { OrderChoiceModel } from '../order-choice';
import { createConversations } from './conversations';
import { createDue, type Due } from './due';
import { createQueue, type Queue } from './queue';
import { createQueueReminder, type QueueReminder, type QueueReminderNeeds } from './queue-reminder';

/** What waits to be done in any conversation: all that is due, and the unpaid orders. */
export interface ToDo {
  queue: Queue;
  due: Due;
  /** How many wait; `undefined` until it is known. */
  waitingCount: ReadonlySignal<number | undefined>;
  /** The card of the open conversation that an entry leads to. */
  askedCard: AskedCard;
  /** Of the order that is unfolded in the queue. */
  queueReminder: QueueReminder;
  dispose(): void;
}

interface Needs extends Omit<QueueReminderNeeds, 'order'> {
  facts: Pick<PageFacts, 'kind' | 'site'>;
  zone: ReadonlySignal<Zone>;
  conversation: ReadonlySignal<Conversation | undefined>;
  choice: OrderChoiceModel;
  showChat: () => void;
}

export function createToDo(needs: Needs): ToDo {
  const { conversation, showChat } = needs;
  const conversations = createConversations(needs);
  const queue = createQueue({ ...needs, conversations });
  const askedCard = createAskedCard(conversation, needs.choice);
  const due = createDue({
    ...needs,
    conversations,
    showCard(card, orderNumber) {
      showChat();
      const isOfOrder = ({ number }: Order) => number === orderNumber;
      return askedCard.ask(card, orderNumber === undefined ? undefined : isOfOrder);
    },
  });
  const queueReminder = createQueueReminder({ ...needs, order: queue.chosen });
  return {
    queue,
    due,
    waitingCount: computed(() => {
      const { value: open } = queue.openCount;
      return open === undefined ? undefined : open + due.count.value;
    }),
    askedCard,
    queueReminder,
    dispose() {
      for (const owner of [conversations, queue, due, queueReminder]) owner.dispose();
    },
  };
}
