import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Conversation } from '../../chat/conversation';
import type { OrderStatus } from '../../chat/order';
import type { ShopSettings } from '../../chat/settings';
import type { EpochMs } from '../../chat/units';
import type { CallBackground } from '../../messaging/calls';
import type { PageFacts } from '../../messaging/page-link';
import { goodsOfItem } from '../../pairings/goods-words';
import { createMatcher, type Match } from '../../pairings/match';
import { type Moment, momentOf } from '../../pairings/moment';
import { replyOf } from '../../pairings/reply';
import { goodsInThread } from '../../pairings/thread-goods';
import type { Phrase } from '../../phrases/phrase';
import { isSaid } from '../../phrases/suggest/is-said';
import type { Fill, Filled } from '../fill';
import { readinessOf } from '../fill-in';
import type { Insertion } from '../insertion';
import type { OrderChoiceModel } from '../order-choice';
import { createQuery, type OnChanged } from '../query';

/** A pairing with its reply for this conversation. */
export interface PairingOffer extends Match {
  filled: Filled;
  /** The reply has no holes. */
  isReady: boolean;
  /** It went in while this conversation was open. */
  isUsed: boolean;
}

export interface PairingView {
  /** `undefined`: only those for any time. */
  moment: Moment | undefined;
  /** The goods were named in the thread, not read from an order. */
  isFromThread: boolean;
  /** Empty only where the goods are not known. */
  offers: PairingOffer[];
}

/** What may be offered to the buyer beside the goods in view. */
export interface PairingOffers {
  /** `undefined` where nothing fits, or the agent wants none in this conversation. */
  view: ReadonlySignal<PairingView | undefined>;
  isBusy: ReadonlySignal<boolean>;
  /** False where there is no page: a reply is copied then. */
  canInsert: boolean;
  /** Puts the reply into the composer and keeps the use. Never sends. */
  use(offer: PairingOffer): Promise<void>;
  /** No more in this conversation. */
  dismiss(): void;
  dispose(): void;
}

interface Needs {
  call: CallBackground;
  onChanged: OnChanged;
  newId: () => string;
  facts: Pick<PageFacts, 'kind'>;
  settings: ReadonlySignal<ShopSettings | undefined>;
  conversation: ReadonlySignal<Conversation | undefined>;
  choice: Pick<OrderChoiceModel, 'known' | 'order'>;
  fill: ReadonlySignal<Fill | undefined>;
  insertion: Insertion;
  /** To the minute. */
  now: ReadonlySignal<EpochMs>;
}

/** Orders whose goods the buyer does not get. */
const GIVEN_UP: readonly OrderStatus[] = ['closed', 'refunded'];

export function createPairingOffers(needs: Needs): PairingOffers {
  const { call, conversation, choice, settings, fill, insertion, now, facts } = needs;
  const list = createQuery({
    key: () => null,
    ask: () => call('pairings.list', null),
    tables: ['pairings'],
    onChanged: needs.onChanged,
  });
  const matcher = computed(() => {
    const pairings = list.value.value ?? [];
    return pairings.length > 0 ? createMatcher(pairings) : undefined;
  });
  const dismissed = signal<ReadonlySet<string>>(new Set());
  /** The id of a use by conversation and pairing: once more is no other use. */
  const used = signal<ReadonlyMap<string, string>>(new Map());

  const moment = computed(() => {
    const { value: open } = conversation;
    const { value: shop } = settings;
    if (!matcher.value || !open || !shop) return undefined;
    return momentOf({
      chosen: choice.known.value,
      messages: open.messages,
      hasThread: facts.kind === 'page',
      settings: shop,
      now: now.value,
    });
  });
  /** Titles of the order, else of what was named last; empty: not known. */
  const goods = computed(() => {
    const { value: open } = conversation;
    const { value: shop } = settings;
    const { value: known } = choice.known;
    if (!matcher.value || !open || !shop || !known) return [];
    if (known.kind === 'chosen')
      return known.order.items.map(goodsOfItem).filter((text) => text !== '');
    if (known.kind !== 'none') return [];
    const named = goodsInThread(matcher.value, {
      messages: open.messages,
      withinMs: shop.reminders.consultedWithinMs,
      now: now.value,
    });
    return named === undefined ? [] : [named];
  });

  const matches = computed(() => {
    const { value: open } = conversation;
    if (!matcher.value || !open || goods.value.length === 0) return [];
    const owned = open.orders
      .filter(({ status }) => !GIVEN_UP.includes(status))
      .flatMap(({ items }) => items.map(goodsOfItem))
      .filter((text) => text !== '');
    const said = open.messages.filter(({ side }) => side === 'agent').map(({ text }) => text);
    return matcher.value
      .match({ goods: goods.value, owned, moment: moment.value?.kind ?? 'any' })
      .map((match) => ({ match, phrase: phraseOf(match) }))
      .filter(({ phrase }) => !isSaid(phrase.body, said));
  });

  const view = computed((): PairingView | undefined => {
    const { value: open } = conversation;
    const { value: fillNow } = fill;
    if (!matcher.value || !open || !fillNow || dismissed.value.has(keyOf(open))) return undefined;
    const isFromThread = choice.order.value === undefined;
    const { value: at } = moment;
    const offers = matches.value.map(({ match, phrase }): PairingOffer => {
      const filled = fillNow(phrase);
      const isReady = readinessOf(filled) === 'ready';
      return { ...match, filled, isReady, isUsed: used.value.has(keyOfUse(open, match)) };
    });
    const isUntold = at !== undefined && goods.value.length === 0;
    if (offers.length === 0 && !isUntold) return undefined;
    return { moment: at, isFromThread, offers };
  });

  return {
    view,
    isBusy: insertion.isBusy,
    canInsert: facts.kind === 'page',
    async use({ pairing, offers, filled, isReady }) {
      const open = conversation.peek();
      if (!open || !isReady || filled.conversationKey !== open.key) return;
      const when = moment.peek()?.kind ?? 'any';
      const outcome = await insertion.insert(filled);
      const isIn = outcome === 'inserted' || (outcome === 'copied' && facts.kind === 'typed');
      if (!isIn) return;
      const key = keyOfUse(open, { pairing });
      const id = used.peek().get(key) ?? needs.newId();
      used.value = new Map(used.peek()).set(key, id);
      // A count that is lost costs nothing but a figure.
      await call('pairings.used', {
        id,
        pairingId: pairing.id,
        site: open.site,
        // A typed order's key changes with its number; its buyer is known by name.
        conversationKey: facts.kind === 'page' ? open.key : '',
        buyer: open.buyer ?? '',
        goods: offers.map(({ title, code }) => ({ title, ...(code !== undefined && { code }) })),
        moment: when,
      }).catch(() => {});
    },
    dismiss() {
      const open = conversation.peek();
      if (open) dismissed.value = new Set(dismissed.peek()).add(keyOf(open));
    },
    dispose: () => list.dispose(),
  };
}

const keyOf = ({ site, key }: Conversation): string => JSON.stringify([site, key]);

const keyOfUse = (open: Conversation, { pairing }: Pick<Match, 'pairing'>): string =>
  JSON.stringify([open.site, open.key, pairing.id]);

/** The reply as something that can be filled and inserted. */
const phraseOf = (match: Match): Phrase => ({
  id: `pairing-${match.pairing.id}`,
  group: '',
  title: match.matched,
  body: replyOf(match),
  tags: [],
  stages: [],
});
