import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Conversation } from '../../chat/conversation';
import type { EpochMs, Zone } from '../../chat/units';
import type { DueEntry } from '../../due/due-entry';
import { type DueGroup, groupDue } from '../../due/due-groups';
import type { DueList } from '../../due/due-page';
import type { CallBackground } from '../../messaging/calls';
import type { CardName } from '../asked-card';
import { reasonOf } from '../loadable';
import type { Notices } from '../notice';
import { createQuery, type OnChanged, type Query } from '../query';
import { whenIdle } from '../when-idle';
import type { Conversations, ConversationWay } from './conversations';

/** Where an entry leads: as a conversation, or to its record on the options page. */
export type DueWay = ConversationWay | 'record';

/** What is due over all pages: commitments, cases, reviews, buyers to be written to. */
export interface Due {
  list: Query<DueList>;
  groups: ReadonlySignal<Readonly<Record<DueGroup, DueEntry[]>> | undefined>;
  /** How many are due, as the browser tells of them. */
  count: ReadonlySignal<number>;
  isOpen: Signal<boolean>;
  wayOf(entry: DueEntry): DueWay;
  /** Shows the entry's card, names its conversation, or opens its record. */
  choose(entry: DueEntry): void;
  /** The same by its id, once it is known; nothing if it is not due any more. */
  chooseById(id: string): void;
  /** The buyer was written to. */
  contacted(entry: Extract<DueEntry, { kind: 'contact' }>): Promise<void>;
  dispose(): void;
}

export interface DueNeeds {
  call: CallBackground;
  onChanged: OnChanged;
  now: ReadonlySignal<EpochMs>;
  zone: ReadonlySignal<Zone>;
  conversation: ReadonlySignal<Conversation | undefined>;
  conversations: Conversations;
  notices: Notices;
  /** Shows the conversation that is open, with this card in view; false if the order it is of cannot be. */
  showCard: (card: CardName, orderNumber: string | undefined) => boolean;
}

const CARDS = {
  commitment: 'shipping',
  dispute: 'dispute',
  case: 'case',
  contact: 'buyer',
} as const satisfies Record<Exclude<DueEntry['kind'], 'review'>, CardName>;

export function createDue(needs: DueNeeds): Due {
  const { call, now, zone, conversation, conversations, notices } = needs;
  const isOpen = signal(false);
  const isIdle = signal(false);
  const asked = signal<string | undefined>();
  const list = createQuery({
    key: () => (isOpen.value || isIdle.value ? true : undefined),
    ask: () => call('due.list', null),
    tables: ['commitments', 'cases', 'reviews', 'buyers', 'settings'],
    onChanged: needs.onChanged,
  });
  let askedFor: EpochMs | undefined;

  const isShown = (orderNumber: string | undefined) =>
    (conversation.value?.orders ?? []).some(({ number }) => number === orderNumber);

  function wayOf(entry: DueEntry): DueWay {
    if (entry.kind === 'review') return 'record';
    const way = conversations.wayOf(entry.place);
    if (entry.kind !== 'case' && entry.kind !== 'dispute') return way;
    // Beside another order its card would be that one's.
    const isHere = way === 'here' && isShown(entry.place.orderNumber);
    return isHere || way === 'elsewhere' ? way : 'record';
  }

  function showRecord(entry: DueEntry): void {
    const record =
      entry.kind === 'review'
        ? ({ view: 'reviews', id: entry.reviewId } as const)
        : 'caseId' in entry && ({ view: 'cases', id: entry.caseId } as const);
    if (!record) return;
    call('record.show', record).catch(() => notices.bad(['notice_optionsFailed']));
  }

  function choose(entry: DueEntry): void {
    const way = wayOf(entry);
    if (entry.kind === 'review' || way === 'record') {
      showRecord(entry);
      return;
    }
    const { place, buyer, kind } = entry;
    const show = () => {
      if (!needs.showCard(CARDS[kind], place.orderNumber)) showRecord(entry);
    };
    if (way === 'here') {
      show();
      return;
    }
    if (!buyer) notices.good(['dueNoName', place.orderNumber ?? '']);
    void conversations.name(place, buyer, ['dueNamed', 'dueNamedOnly'], show);
  }

  const stops = [
    whenIdle(() => {
      isIdle.value = true;
    }),
    effect(() => {
      const changesAt = list.value.value?.changesAt;
      if (changesAt === undefined || changesAt > now.value || changesAt === askedFor) return;
      askedFor = changesAt;
      list.again();
    }),
    effect(() => {
      const entries = list.value.value?.entries;
      if (asked.value === undefined || !entries) return;
      const found = entries.find(({ id }) => id === asked.value);
      asked.value = undefined;
      if (found) choose(found);
    }),
  ];

  return {
    list,
    groups: computed(() => {
      const entries = list.value.value?.entries;
      return entries && groupDue(entries, now.value, zone.value);
    }),
    count: computed(
      () => (list.value.value?.entries ?? []).filter(({ tellAt }) => tellAt <= now.value).length,
    ),
    isOpen,
    wayOf,
    choose,
    chooseById(id) {
      asked.value = id;
    },
    async contacted({ who, buyer }) {
      try {
        await call('buyers.contacted', who);
        notices.good(['dueContactedNotice', buyer]);
      } catch (error) {
        notices.bad(['saveFailed', reasonOf(error)]);
      }
    },
    dispose() {
      for (const stop of stops) stop();
      list.dispose();
    },
  };
}
