import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ReminderSettings, ShopSettings } from '../chat/settings';
import { type EpochMs, MINUTE_MS } from '../chat/units';
import type { CallBackground } from '../messaging/calls';
import type { PageFacts } from '../messaging/page-link';
import type { Phrase, PhraseUses } from '../phrases/phrase';
import { pickForPurpose } from '../phrases/pick-for-purpose';
import { type Attempt, type Channel, type NewAttempt, orderKey } from '../reminders/attempt';
import type { SuggestedChannel } from '../reminders/channel';
import { contactOf, lastBuyerMessageAt } from '../reminders/contact';
import { planReminder, type ReminderFacts, type ReminderPlan } from '../reminders/plan';
import type { BuyerPromise } from '../reminders/promise';
import { promisedByBuyer } from '../reminders/promised-by-buyer';
import type { Fill, Filled } from './fill';
import type { CopyText, Insertion } from './insertion';
import { reasonOf } from './loadable';
import type { Notices } from './notice';
import { createOutcome, type OutcomeModel } from './outcome';
import type { Query } from './query';
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
  draft: ReadonlySignal<Filled | undefined>;
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
  /** Inserts, copies or only logs, by the planned channel; then keeps the attempt. */
  remind(): Promise<void>;
}

export interface ReminderNeeds {
  call: CallBackground;
  newId: () => string;
  copy: CopyText;
  facts: Pick<PageFacts, 'kind' | 'isChatReminderForbidden'>;
  now: ReadonlySignal<EpochMs>;
  settings: ReadonlySignal<ShopSettings | undefined>;
  subject: ReadonlySignal<Subject | undefined>;
  /** Of the subject's order, newest first. */
  attempts: Query<Attempt[]>;
  /** To the same buyer on other orders. */
  otherAttempts: Query<Attempt[]>;
  phrases: Query<Phrase[]>;
  uses: ReadonlySignal<PhraseUses>;
  fill: ReadonlySignal<Fill | undefined>;
  insertion: Insertion;
  notices: Notices;
}

export function createReminder(needs: ReminderNeeds): ReminderModel {
  const { call, newId, subject, attempts, insertion, notices } = needs;
  const unsaved = signal<readonly Unsaved[]>([]);
  const isReminding = signal(false);

  /** The coming full minute: a promise is not read anew every second, and no message lies behind it. */
  const minute = computed(() => Math.ceil(needs.now.value / MINUTE_MS) * MINUTE_MS);

  /** The answer may come when another order is in view. */
  const keep = (attempt: Attempt) => {
    const about = subject.value;
    if (!about || orderKey(about.conversation.site, about.order.number) !== attempt.orderKey)
      return;
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
  const draft = computed(() => {
    const now = plan.value;
    const { value: phrases } = needs.phrases.value;
    const { value: fill } = needs.fill;
    if (now?.kind !== 'planned' || !phrases || !fill) return undefined;
    const phrase = pickForPurpose(
      phrases,
      needs.uses.value,
      now.purpose,
      (one) => fill(one).lacks.length === 0,
    );
    return phrase && fill(phrase);
  });

  async function start(attempt: NewAttempt): Promise<void> {
    const others = () => unsaved.value.filter((one) => one.attempt.id !== attempt.id);
    try {
      keep(await call('attempts.start', attempt));
      unsaved.value = others();
    } catch (error) {
      const failed = { attempt, why: reasonOf(error), retry: () => void start(attempt) };
      unsaved.value = [...others(), failed];
    }
  }

  /** True once the wording is where the agent can send it from. */
  async function bring(channel: SuggestedChannel, filled: Filled | undefined): Promise<boolean> {
    if (channel === 'phone' || channel === 'hostButton') return true;
    if (!filled || filled.lacks.length > 0) return false;
    if (channel === 'chat') {
      return (await insertion.insert(filled)) !== undefined;
    }
    try {
      await needs.copy(filled.text);
      notices.good(['notice_copied']);
      return true;
    } catch {
      notices.bad(['notice_notCopied']);
      return false;
    }
  }

  return {
    plan,
    problem: computed(() => planned.value?.problem),
    draft,
    phrases: needs.phrases,
    attempts,
    otherAttempts: needs.otherAttempts,
    canInsert: needs.facts.kind === 'page',
    isBusy: computed(() => insertion.isBusy.value || isReminding.value),
    unsaved,
    outcome,
    async remind() {
      const now = plan.value;
      const about = subject.value;
      if (now?.kind !== 'planned' || !about || isReminding.value) return;
      const { channel } = now;
      const filled = channel === 'chat' || channel === 'sms' ? draft.value : undefined;
      const agent = needs.settings.value?.agentName;
      const attempt: NewAttempt = {
        ...newAttempt(newId(), about, channel === 'hostButton' ? 'chat' : channel),
        ...(filled && { phraseId: filled.phrase.id }),
        ...(agent && { agent }),
      };
      isReminding.value = true;
      try {
        if (!(await bring(channel, filled))) return;
        await start(attempt);
      } finally {
        isReminding.value = false;
      }
      if (filled) await call('phrases.used', { id: filled.phrase.id }).catch(() => {});
    },
  };
}

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

function planFor(needs: ReminderNeeds): { plan?: ReminderPlan; problem?: string } | undefined {
  const { value: about } = needs.subject;
  const { value: settings } = needs.settings;
  const { value: attempts } = needs.attempts.value;
  const { value: now } = needs.now;
  const { value: otherAttempts } = needs.otherAttempts.value;
  if (!about || !settings || !attempts || !otherAttempts) return undefined;
  const { reminders, zone } = settings;
  try {
    const plan = planReminder({
      order: about.order,
      ...threadOf(needs, about, reminders, now),
      attempts,
      otherAttempts,
      isChatReminderForbidden: needs.facts.isChatReminderForbidden,
      settings: reminders,
      zone,
      now,
    });
    return { plan };
  } catch (error) {
    if (error instanceof RangeError) return { problem: error.message };
    throw error;
  }
}

/** Without a page there is no thread to look into. */
function threadOf(
  { facts }: Pick<ReminderNeeds, 'facts'>,
  { conversation: { messages }, order, seen }: Subject,
  settings: ReminderSettings,
  now: EpochMs,
): Pick<ReminderFacts, 'contact' | 'lastBuyerMessageAt'> {
  if (seen) {
    const { contact, lastBuyerMessageAt: at } = seen;
    return { contact, lastBuyerMessageAt: at !== undefined && at <= now ? at : undefined };
  }
  if (facts.kind === 'typed') return { contact: 'unknown' };
  return {
    contact: contactOf(messages, order.placedAt, settings),
    lastBuyerMessageAt: lastBuyerMessageAt(messages, now),
  };
}

function promiseAfter(
  { subject, settings }: ReminderNeeds,
  remindedAt: EpochMs,
  now: EpochMs,
): BuyerPromise | undefined {
  const { value: about } = subject;
  const { value: shop } = settings;
  if (!about || !shop) return undefined;
  const { messages } = about.conversation;
  return promisedByBuyer({ messages, remindedAt, zone: shop.zone, now });
}
