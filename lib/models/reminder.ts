import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ShopSettings } from '../chat/settings';
import { MINUTE_MS } from '../chat/units';
import type { CallBackground } from '../messaging/calls';
import type { Phrase, PhraseUses } from '../phrases/phrase';
import { type Attempt, type Channel, type NewAttempt, orderKey } from '../reminders/attempt';
import type { SuggestedChannel } from '../reminders/channel';
import type { ReminderPlan } from '../reminders/plan';
import type { Fill, Filled } from './fill';
import type { CopyText, Insertion } from './insertion';
import { reasonOf } from './loadable';
import type { Notices } from './notice';
import { createOutcome, type OutcomeModel } from './outcome';
import type { Query } from './query';
import { type ChannelModel, createChannel } from './reminder-channel';
import { createDraft, type DraftModel } from './reminder-draft';
import { type FactNeeds, planFor, promiseAfter } from './reminder-facts';
import type { Subject } from './subject';

/** A reminder that was made and is not kept yet. */
export interface Unsaved {
  attempt: NewAttempt;
  why: string;
  retry: () => void;
}

export interface ReminderModel {
  /** `undefined` until everything it depends on is here, or where it cannot be computed. */
  plan: ReadonlySignal<ReminderPlan | undefined>;
  /** Why there is no plan although everything is here: the order's figures contradict each other. */
  problem: ReadonlySignal<string | undefined>;
  /** What the reminder is about; `undefined` while it has no plan. */
  about: ReadonlySignal<Subject | undefined>;
  settings: ReadonlySignal<ShopSettings | undefined>;
  channel: ChannelModel;
  draft: DraftModel;
  phrases: Query<Phrase[]>;
  /** Of the order, newest first: what the plan waits for. */
  attempts: Query<Attempt[]>;
  /** To the same buyer on other orders; the plan waits for them too. */
  otherAttempts: Query<Attempt[]>;
  isBusy: ReadonlySignal<boolean>;
  /** False where there is no page: a chat wording is copied then. */
  canInsert: boolean;
  /** Of whatever order; each until its own retry succeeds. */
  unsaved: ReadonlySignal<readonly Unsaved[]>;
  outcome: OutcomeModel;
  /** Inserts, copies or only logs, by the channel in use; then keeps the attempt with it. */
  remind(): Promise<void>;
}

export interface ReminderNeeds extends FactNeeds {
  call: CallBackground;
  newId: () => string;
  copy: CopyText;
  phrases: Query<Phrase[]>;
  uses: ReadonlySignal<PhraseUses>;
  fill: ReadonlySignal<Fill | undefined>;
  insertion: Insertion;
  notices: Notices;
}

export function createReminder(needs: ReminderNeeds): ReminderModel {
  const { call, newId, subject, attempts, insertion } = needs;
  const unsaved = signal<readonly Unsaved[]>([]);
  const isReminding = signal(false);

  const canInsert = needs.facts.kind === 'page';

  /** The coming full minute: a promise is not read anew every second, and no message lies behind it. */
  const minute = computed(() => Math.ceil(needs.now.value / MINUTE_MS) * MINUTE_MS);

  /** The answer may come when another order is in view. */
  const keep = (attempt: Attempt) => {
    const about = subject.value;
    if (!about || keyOfOrder(about) !== attempt.orderKey) return;
    attempts.change((list) =>
      [attempt, ...list.filter((one) => one.id !== attempt.id)].toSorted((a, b) => b.at - a.at),
    );
  };
  const outcome = createOutcome({
    call,
    newId,
    attempts: computed(() => attempts.value.value ?? []),
    keep,
    promiseAfter: ({ at }) => promiseAfter(needs, at, minute.value),
  });

  const planned = computed(() => planFor(needs));
  const plan = computed(() => planned.value?.plan);
  const made = computed(() => attempts.value.value?.length ?? 0);
  const channel = createChannel(plan, subject, made);
  const draft = createDraft({
    phrases: needs.phrases.value,
    uses: needs.uses,
    fill: needs.fill,
    channel: channel.current,
    purpose: computed(() => (plan.value?.kind === 'planned' ? plan.value.purpose : undefined)),
    about: computed(() => subject.value && `${keyOfOrder(subject.value)} ${made.value}`),
  });

  /** True once it is kept. */
  async function start(attempt: NewAttempt): Promise<boolean> {
    const { madeAt = needs.now.value } = attempt;
    const others = () => unsaved.value.filter((one) => one.attempt.id !== attempt.id);
    try {
      keep(await call('attempts.start', attempt));
      unsaved.value = others();
      return true;
    } catch (error) {
      const late = { ...attempt, madeAt };
      const retry = () => void start(late);
      unsaved.value = [...others(), { attempt: late, why: reasonOf(error), retry }];
      return false;
    }
  }

  /** True once the wording is where the agent can send it from. */
  async function bring(way: SuggestedChannel, filled: Filled | undefined): Promise<boolean> {
    if (way === 'phone' || way === 'hostButton') return true;
    const text = draft.text.value;
    if (text === undefined || !draft.isWhole.value) return false;
    if (way === 'chat') {
      return filled !== undefined && (await insertion.insert(filled)) !== undefined;
    }
    return insertion.copy(text);
  }

  return {
    plan,
    problem: computed(() => planned.value?.problem),
    about: subject,
    settings: needs.settings,
    channel,
    draft,
    phrases: needs.phrases,
    attempts,
    otherAttempts: needs.otherAttempts,
    canInsert,
    isBusy: computed(() => insertion.isBusy.value || isReminding.value),
    unsaved,
    outcome,
    async remind() {
      const now = plan.value;
      const about = subject.value;
      const way = channel.current.value;
      if (now?.kind !== 'planned' || !way || !about || isReminding.value) return;
      const filled = way === 'chat' || way === 'sms' ? draft.filled.value : undefined;
      const agent = needs.settings.value?.agentName;
      const attempt: NewAttempt = {
        ...newAttempt(newId(), about, way === 'hostButton' ? 'chat' : way),
        ...(filled && { phraseId: filled.phrase.id }),
        ...(agent && { agent }),
      };
      isReminding.value = true;
      try {
        if (!(await bring(way, filled))) return;
        const isKept = await start(attempt);
        // The keyboard stayed here: nothing was put into the page.
        if (isKept && (way !== 'chat' || !canInsert)) outcome.isKeyboardAsked.value = true;
      } finally {
        isReminding.value = false;
      }
      if (filled) await call('phrases.used', { id: filled.phrase.id }).catch(() => {});
    },
  };
}

const keyOfOrder = ({ conversation, order }: Subject) => orderKey(conversation.site, order.number);

function newAttempt(id: string, { conversation, order }: Subject, channel: Channel): NewAttempt {
  const { amountFen, placedAt } = order;
  return {
    id,
    site: conversation.site,
    orderNumber: order.number,
    conversationKey: conversation.key,
    buyer: conversation.buyer ?? '',
    channel,
    ...(amountFen !== undefined && { amountFen }),
    ...(placedAt !== undefined && { placedAt }),
  };
}
