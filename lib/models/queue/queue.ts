import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Conversation } from '../../chat/conversation';
import type { EpochMs } from '../../chat/units';
import type { CallBackground } from '../../messaging/calls';
import type { PageFacts } from '../../messaging/page-link';
import { orderKey } from '../../reminders/attempt';
import type { QueueBucket, QueueEntry, QueueOrder } from '../../reminders/queue/queue-entry';
import type { QueuePage } from '../../reminders/queue/queue-page';
import type { CopyText } from '../insertion';
import type { Notices } from '../notice';
import { createQuery, type OnChanged, type Query } from '../query';
import { whenIdle } from '../when-idle';

/** Orders listed at first, and added by each asking for more. */
export const QUEUE_STEP = 50;

/** Where the wording for an order can go: into its conversation, which is open; to the clipboard; nowhere yet. */
export type QueueWay = 'here' | 'elsewhere' | 'copy';

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
  wayOf(order: QueueOrder): QueueWay;
  /** Goes to the order's conversation if it is open, names it if it is on this page, else unfolds the order. */
  choose(entry: QueueEntry): void;
  more(): void;
  dispose(): void;
}

export interface QueueNeeds {
  call: CallBackground;
  onChanged: OnChanged;
  now: ReadonlySignal<EpochMs>;
  facts: Pick<PageFacts, 'kind' | 'site'>;
  conversation: ReadonlySignal<Conversation | undefined>;
  copy: CopyText;
  notices: Notices;
  /** Shows the conversation that is open. */
  showChat: () => void;
}

export function createQueue(needs: QueueNeeds): Queue {
  const { call, now, facts, conversation, notices } = needs;
  const isOpen = signal(false);
  const isIdle = signal(false);
  const bucket = signal<QueueBucket | undefined>();
  const search = signal('');
  const limit = signal(QUEUE_STEP);
  const chosen = signal<QueueOrder | undefined>();
  /** The conversation the agent was sent to. */
  const awaited = signal<string | undefined>();

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

  const wayOf = ({ site, conversationKey }: QueueOrder): QueueWay => {
    const isOurs = facts.kind === 'page' && facts.site === site && conversationKey !== '';
    if (!isOurs) return 'copy';
    return conversation.value?.key === conversationKey ? 'here' : 'elsewhere';
  };

  async function name({ buyer, conversationKey }: QueueOrder): Promise<void> {
    awaited.value = conversationKey;
    if (!buyer) return;
    await needs.copy(buyer).then(
      () => notices.good(['queueNamed', buyer]),
      () => notices.good(['queueNamedOnly', buyer]),
    );
  }

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
    effect(() => {
      const open = conversation.value;
      if (awaited.value === undefined || open?.key !== awaited.value) return;
      awaited.value = undefined;
      needs.showChat();
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
    wayOf,
    choose({ order }) {
      const way = wayOf(order);
      if (way === 'here') return needs.showChat();
      const isUnfolded = chosen.value && isSame(chosen.value, order);
      chosen.value = isUnfolded ? undefined : order;
      if (way === 'elsewhere' && !isUnfolded) void name(order);
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
