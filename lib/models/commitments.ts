import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ShopSettings } from '../chat/settings';
import type { EpochMs } from '../chat/units';
import type { Commitment } from '../commitments/commitment';
import type { CallBackground } from '../messaging/calls';
import { orderKey } from '../reminders/attempt';
import { type CommitmentOffer, type InsertedText, offersOf, promisesOn } from './commitment-offers';
import { reasonOf } from './loadable';
import type { Notices } from './notice';
import { createQuery, type OnChanged, type Query } from './query';
import type { Subject } from './subject';

/** What the shop has promised on the order in view. */
export interface CommitmentsModel {
  list: Query<Commitment[]>;
  /** Promises in the shop's own words that nobody has decided about; nothing is kept by itself. */
  offers: ReadonlySignal<readonly CommitmentOffer[]>;
  isSaving: ReadonlySignal<boolean>;
  /** @param dueAt - where the agent has changed the time. */
  keep(offer: CommitmentOffer, dueAt?: EpochMs): Promise<void>;
  /** The words were no promise. */
  refuse(offer: CommitmentOffer): Promise<void>;
  set(id: string, state: 'open' | 'kept' | 'withdrawn'): Promise<void>;
  /** To be told of every text that was put into the composer. */
  heard(text: string): void;
  dispose(): void;
}

interface Needs {
  call: CallBackground;
  onChanged: OnChanged;
  clock: () => EpochMs;
  now: ReadonlySignal<EpochMs>;
  settings: ReadonlySignal<ShopSettings | undefined>;
  subject: ReadonlySignal<Subject | undefined>;
  notices: Notices;
}

/** As many texts as an agent may put in before the page shows them as sent. */
const INSERTED_MAX = 10;

export function createCommitments(needs: Needs): CommitmentsModel {
  const { call, subject, settings, now, notices, clock } = needs;
  const inserted = signal<readonly InsertedText[]>([]);
  const isSaving = signal(false);

  const list = createQuery({
    key: () =>
      subject.value && {
        site: subject.value.conversation.site,
        orderNumber: subject.value.order.number,
      },
    ask: (which) => call('commitments.ofOrder', which),
    tables: ['commitments'],
    onChanged: needs.onChanged,
  });
  // Read anew with the thread, not with every tick: words do not change.
  const promises = computed(() => {
    const { value: about } = subject;
    const { value: shop } = settings;
    if (!about || !shop) return [];
    return promisesOn({ subject: about, inserted: inserted.value, shop, now: now.peek() });
  });
  const offers = computed(() => {
    const { value: decided } = list.value;
    return decided ? offersOf(promises.value, decided, now.value) : [];
  });

  async function save(work: () => Promise<Commitment>): Promise<boolean> {
    if (isSaving.value) return false;
    isSaving.value = true;
    try {
      const saved = await work();
      list.change((all) => [...all.filter(({ id }) => id !== saved.id), saved]);
      return true;
    } catch (error) {
      notices.bad(['commitmentFailed', reasonOf(error)]);
      return false;
    } finally {
      isSaving.value = false;
    }
  }

  function add(offer: CommitmentOffer, state: 'open' | 'withdrawn'): Promise<boolean> {
    const { value: about } = subject;
    if (!about) return Promise.resolve(false);
    const { conversation, order } = about;
    const { id, kind, words, dueAt, madeAt } = offer;
    return save(() =>
      call('commitments.add', {
        id,
        kind,
        words,
        dueAt,
        madeAt,
        state,
        site: conversation.site,
        orderNumber: order.number,
        conversationKey: conversation.key,
        buyer: conversation.buyer ?? '',
      }),
    );
  }

  return {
    list,
    offers,
    isSaving,
    async keep(offer, dueAt = offer.dueAt) {
      if (await add({ ...offer, dueAt }, 'open')) notices.good(['commitmentKept']);
    },
    async refuse(offer) {
      await add(offer, 'withdrawn');
    },
    async set(id, state) {
      await save(() => call('commitments.set', { id, state }));
    },
    heard(text) {
      const about = subject.peek();
      if (!about) return;
      const key = orderKey(about.conversation.site, about.order.number);
      const one = { orderKey: key, text, at: clock() };
      inserted.value = [...inserted.peek(), one].slice(-INSERTED_MAX);
    },
    dispose: () => list.dispose(),
  };
}
