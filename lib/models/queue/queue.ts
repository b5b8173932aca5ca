import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { EpochMs } from '../../chat/units';
import type { CallBackground } from '../../messaging/calls';
import { orderKey } from '../../reminders/attempt';
import type { QueueBucket, QueueEntry, QueueOrder } from '../../reminders/queue/queue-entry';
import type { QueuePage } from '../../reminders/queue/queue-page';
import { createQuery, type OnChanged, type Query } from '../query';
import { whenIdle } from '../when-idle';
import type { Conversations, ConversationWay } from './conversations';

/** Orders listed at first, and added by each asking for more. */
export const QUEUE_STEP = 50;

/** The unpaid orders of all pages. */
export interface Queue {
  page: Query<QueuePage>;
  /** The last answer, also while another one is asked for. */
  shown: ReadonlySignal<QueuePage | undefined>;
  isOpen: Signal<boolean>;
  bucket: Signal<QueueBucket | undefined>;
  search: Signal<string>;
  /** How many may be reminded of now; `undefined` until it is known. */
  openCount: ReadonlySignal<number | undefined>;
  /** The order that is unfolded. */
  chosen: ReadonlySignal<QueueOrder | undefined>;
  /** Where the wording for the order can go. */
  wayOf(order: QueueOrder): ConversationWay;
  /** Goes to the order's conversation if it is open, names it if it is on this page, else unfolds the order. */
  choose(entry: QueueEntry): void;
  more(): void;
  dispose(): void;
}

export interface QueueNeeds {
  call: CallBackground;
  onChanged: OnChanged;
  now: ReadonlySignal<EpochMs>;
  conversations: Conversations;
  /** Shows the conversation that is open. */
  showChat: () => void;
}

export function createQueue(needs: QueueNeeds): Queue {
  const { call, now, conversations } = needs;
  const isOpen = signal(false);
  const isIdle = signal(false);
  const bucket = signal<QueueBucket | undefined>();
  const search = signal('');
  const limit = signal(QUEUE_STEP);
  const chosen = signal<QueueOrder | undefined>();

  const page = createQuery({
    key: () => {
      if (isOpen.value) {
        const wanted = bucket.value && { bucket: bucket.value };
        return { ...wanted, search: search.value.trim(), offset: 0, limit: limit.value };
      }
      return isIdle.value ? { search: '', offset: 0, limit: 1 } : undefined;
    },
    ask: (query) => call('queue.page', query),
    tables: ['orders', 'attempts', 'settings'],
    onChanged: needs.onChanged,
  });
  const shown = signal<QueuePage | undefined>();
  const openCount = signal<number | undefined>();
  let askedFor: EpochMs | undefined;

  const stops = [
    whenIdle(() => {
      isIdle.value = true;
    }),
    effect(() => {
      const { value } = page.value;
      if (!value) return;
      if (isOpen.peek()) shown.value = value;
      if (search.peek().trim() === '' || !isOpen.peek()) openCount.value = value.sums.now.count;
    }),
    // Time alone moves orders from one bucket to the next.
    effect(() => {
      const changesAt = page.value.value?.changesAt;
      if (changesAt === undefined || changesAt > now.value || changesAt === askedFor) return;
      askedFor = changesAt;
      page.again();
    }),
    effect(() => {
      void search.value;
      void bucket.value;
      limit.value = QUEUE_STEP;
    }),
  ];

  return {
    page,
    shown,
    isOpen,
    bucket,
    search,
    openCount,
    chosen: computed(() => {
      const held = chosen.value;
      return held && (shown.value?.entries.find(({ order }) => isSame(order, held))?.order ?? held);
    }),
    wayOf: conversations.wayOf,
    choose({ order }) {
      const way = conversations.wayOf(order);
      if (way === 'here') return needs.showChat();
      const isUnfolded = chosen.value && isSame(chosen.value, order);
      chosen.value = isUnfolded ? undefined : order;
      if (way !== 'elsewhere' || isUnfolded) return;
      const said = ['queueNamed', 'queueNamedOnly'] as const;
      void conversations.name(order, order.buyer, said, needs.showChat);
    },
    more() {
      limit.value += QUEUE_STEP;
    },
    dispose() {
      for (const stop of stops) stop();
      page.dispose();
    },
  };
}

const isSame = (a: QueueOrder, b: QueueOrder): boolean =>
  orderKey(a.site, a.number) === orderKey(b.site, b.number);
