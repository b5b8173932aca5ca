import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ShopSettings } from '../chat/settings';
import { type EpochMs, MINUTE_MS } from '../chat/units';
import type { CallBackground } from '../messaging/calls';
import type { PageLink } from '../messaging/page-link';
import { isForOtherChannel } from '../phrases/pick-for-channel';
import type { Attempt } from '../reminders/attempt';
import { defaultShopSettings } from '../rules/default-settings';
import { type Answer, type ChatAnswers, createAnswers } from './answers';
import { showBadges } from './badges';
import { type BuyerModel, createBuyer } from './buyer';
import { createBuyerAttempts } from './buyer-attempts';
import { type AfterSale, createAfterSale } from './cases/after-sale';
import { caseOrderOf } from './cases/case-order';
import { type CommitmentsModel, createCommitments } from './commitments';
import { readinessOf } from './fill-in';
import { type CopyText, createInsertion } from './insertion';
import { createNotices, type Notices } from './notice';
import { createOrderChoice, type OrderChoiceModel } from './order-choice';
import { createOrderDesk, type OrderDesk } from './order-desk';
import { createPage, type Page } from './page';
import { createPageFill } from './page-fill';
import { createPairingOffers, type PairingOffers } from './pairings/offers';
import { createPhraseQueries } from './phrase-queries';
import { createPhrases, type PhrasesModel } from './phrases';
import { createQuery, type OnChanged, type Query } from './query';
import { createToDo, type ToDo } from './queue/to-do';
import { tellCodes } from './quick-codes';
import { createRecords, type Records } from './records';
import { createRemark, type RemarkModel } from './remark';
import { createReminder, type ReminderModel } from './reminder';
import { createReturnAnswers, situationsOf } from './return-answers';
import { createSearchKeys, type SearchKeys } from './search-keys';
import { rememberOrders } from './seen-orders';
import { createSelfTest, type SelfTestModel } from './self-test';
import { recordService } from './service/record-service';
import { type WaitingView, waitingView } from './service/waiting-view';
import { subjectOf } from './subject';
import { createSuggestions } from './suggestions';
import type { Translate } from './text';
import { type Clock, createTicker, type Visibility } from './ticker';
import { createWording, type WordingModel } from './wording';
import { createWords, type Words } from './words';

/** Everything from outside that the sidebar needs. */
export interface SidebarNeeds {
  link: PageLink;
  callBackground: CallBackground;
  onChanged: OnChanged;
  clock: Clock;
  t: Translate;
  copy: CopyText;
  visibility: Visibility;
  newId: () => string;
  /** The shortcut of the search, if there is one. */
  readShortcut: () => Promise<string | undefined>;
  /** What is shown first. */
  startsAt?: Tab;
}

export const TABS = ['chat', 'queue', 'records'] as const;
export type Tab = (typeof TABS)[number];

/** All that the sidebar shows and does. */
export interface Sidebar
  extends Omit<ToDo, 'dispose'>,
    Pick<OrderDesk, 'goods' | 'returns' | 'returnDesk' | 'shipping'> {
  now: ReadonlySignal<EpochMs>;
  words: ReadonlySignal<Words>;
  settings: Query<ShopSettings>;
  page: Page;
  choice: OrderChoiceModel;
  /** Flag and remark of the order in view. */
  remark: RemarkModel;
  buyer: BuyerModel;
  /** Of the order in view, newest first. */
  attempts: Query<Attempt[]>;
  reminder: ReminderModel;
  answers: ChatAnswers;
  returnAnswers: ReadonlySignal<Answer[]>;
  afterSale: AfterSale;
  commitments: CommitmentsModel;
  /** Since when the buyer in view waits for an answer. */
  waiting: ReadonlySignal<WaitingView | undefined>;
  pairings: PairingOffers;
  phrases: PhrasesModel;
  records: Records;
  /** `undefined` where there is no page to look at. */
  selfTest: SelfTestModel | undefined;
  notices: Notices;
  wording: WordingModel;
  tab: Signal<Tab>;
  searchKeys: SearchKeys;
  setCollapsed(isCollapsed: boolean): void;
  openOptions(): void;
  dispose(): void;
}

export function createSidebar(needs: SidebarNeeds): Sidebar {
  const { link, callBackground: call, onChanged, clock, t } = needs;
  const ticker = createTicker(clock, needs.visibility);
  const { now } = ticker;
  const minute = computed(() => Math.floor(now.value / MINUTE_MS) * MINUTE_MS);

  const settings = createQuery({
    key: () => null,
    ask: () => call('settings.get', null),
    tables: ['settings'],
    onChanged,
  });
  const zone = computed(() => settings.value.value?.zone);
  const shopZone = computed(() => zone.value ?? defaultShopSettings().zone);
  const words = computed(() => createWords(t, shopZone.value));

  const page = createPage(link, clock, zone);
  const { conversation } = page;
  const choice = createOrderChoice(conversation, !link.facts.lacksOrders);
  const { order } = choice;
  const buyer = createBuyer({
    call,
    onChanged,
    conversation,
    zone: shopZone,
    now: minute,
  });
  const subject = computed(() => subjectOf(conversation.value, order.value));

  const notices = createNotices();
  const commitments = createCommitments({
    call,
    onChanged,
    clock,
    now,
    settings: settings.value,
    subject,
    notices,
  });
  const wording = createWording({ link, settings: settings.value, conversation, notices });
  const insertion = createInsertion(link, needs.copy, notices, {
    allows: wording.allows,
    tell(text) {
      wording.tell(text);
      commitments.heard(text);
    },
  });
  const fill = createPageFill(page, choice, settings.value, minute);

  const attempts = createQuery({
    key: () =>
      subject.value && {
        site: subject.value.conversation.site,
        orderNumber: subject.value.order.number,
      },
    ask: async (which) => (await call('attempts.ofOrder', which)).toSorted((a, b) => b.at - a.at),
    tables: ['attempts'],
    onChanged,
  });
  const otherAttempts = createBuyerAttempts(call, onChanged, subject);
  const phraseQueries = createPhraseQueries(call, onChanged);
  const { list: phraseList, uses } = phraseQueries;
  const reminder = createReminder({
    call,
    newId: needs.newId,
    copy: needs.copy,
    facts: link.facts,
    now,
    settings: settings.value,
    subject,
    attempts,
    otherAttempts,
    phrases: phraseList,
    uses,
    fill,
    insertion,
    notices,
  });
  const afterSale = createAfterSale({
    call,
    onChanged,
    newId: needs.newId,
    order: computed(() => caseOrderOf(subject.value)),
    settings: settings.value,
    now,
  });
  const openKey = computed(() => conversation.value?.key);
  const suggestions = createSuggestions({
    call,
    onChanged,
    settings: settings.value,
    conversation,
    phrases: computed(() => phraseList.value.value ?? []),
    uses,
    stage: choice.stage,
    duePurpose: computed(() => {
      const plan = reminder.plan.value;
      const isDue = plan?.kind === 'planned' && plan.phase === 'open';
      // A line of the list goes into the chat.
      return isDue && reminder.channel.current.value === 'chat' ? plan.purpose : undefined;
    }),
    isUsable: (phrase) => {
      // What is suggested goes into the chat.
      if (isForOtherChannel(phrase)) return false;
      const filled = fill.value?.(phrase);
      return filled !== undefined && readinessOf(filled) !== 'lacking';
    },
  });
  const tab = signal<Tab>(needs.startsAt ?? 'chat');
  const searchKeys = createSearchKeys(
    link,
    needs.readShortcut,
    () => {
      tab.value = 'chat';
    },
    () => {
      const { attempt, saving, isKeyboardAsked } = reminder.outcome;
      const isOpen = attempt.value !== undefined && saving.value.kind !== 'saved';
      isKeyboardAsked.value = isOpen;
      return isOpen;
    },
  );
  const phrases = createPhrases({
    call,
    link,
    list: phraseList,
    uses,
    fill,
    stage: choice.stage,
    openKey,
    now: minute,
    insertion,
    suggestions,
    remind: reminder.remind,
    focusSearch: () => {
      searchKeys.isAsked.value = true;
    },
  });
  const pairings = createPairingOffers({
    call,
    onChanged,
    newId: needs.newId,
    facts: link.facts,
    settings: settings.value,
    conversation,
    choice,
    fill,
    insertion,
    now: minute,
  });
  const answers = createAnswers(phrases, uses, link.facts.kind === 'page');
  const records = createRecords(call, onChanged);
  const showChat = () => {
    tab.value = 'chat';
  };
  const toDo = createToDo({
    call,
    onChanged,
    newId: needs.newId,
    copy: needs.copy,
    facts: link.facts,
    now,
    minute,
    zone: shopZone,
    settings: settings.value,
    conversation,
    choice,
    phrases: phraseList,
    uses,
    notices,
    gate: wording.elsewhere,
    showChat,
  });

  const desk = createOrderDesk({
    call,
    onChanged,
    conversation,
    order,
    settings: settings.value,
    now,
    t,
    words,
    notices,
  });
  const { returns, returnDesk } = desk;
  const returnAnswers = createReturnAnswers(
    phrases,
    uses,
    choice.stage,
    computed(() =>
      situationsOf(returns.value?.state, returnDesk.facts.value, returnDesk.freight.value),
    ),
  );
  ticker.follow(() => {
    const plan = reminder.plan.value;
    const planned = plan?.kind === 'planned' ? plan : undefined;
    const promised = (commitments.list.value.value ?? []).map(({ dueAt }) => dueAt);
    return [planned?.current?.to, planned?.next?.from, ...promised, ...desk.deadlines.value];
  });

  const stops = [
    // What became of the last click was about the conversation before.
    effect(() => {
      void openKey.value;
      notices.clear();
      wording.leave();
      searchKeys.isAsked.value = false;
      reminder.outcome.isKeyboardAsked.value = false;
    }),
    effect(() => {
      void conversation.value;
      ticker.tick();
    }),
    showBadges(link, desk.badges),
    tellCodes(link, settings.value, phraseList.value),
    recordService({ call, settings: settings.value, conversation, now: clock }),
    rememberOrders({ call, facts: link.facts, settings: settings.value, conversation, now: clock }),
    effect(() => {
      records.isOpen.value = tab.value === 'records';
      toDo.queue.isOpen.value = tab.value === 'queue';
      toDo.due.isOpen.value = tab.value === 'queue';
    }),
    link.onAsk((ask) => {
      if (ask.type === 'showQueue') {
        tab.value = 'queue';
        if (ask.entry !== undefined) toDo.due.chooseById(ask.entry);
      }
      if (ask.type === 'showCard') {
        showChat();
        const { card, cardKey } = ask;
        // Otherwise the page says that another order is the current one.
        if (!toDo.askedCard.ask(card, (order) => order.cardKey === cardKey)) {
          desk.showCase(cardKey);
        }
      }
    }),
  ];

  return {
    now,
    words,
    settings,
    page,
    choice,
    remark: createRemark(conversation, order),
    buyer,
    attempts,
    reminder,
    answers,
    returns,
    goods: desk.goods,
    returnDesk,
    returnAnswers,
    shipping: desk.shipping,
    afterSale,
    commitments,
    waiting: computed(() => waitingView(conversation.value, settings.value.value, now.value)),
    pairings,
    phrases,
    queue: toDo.queue,
    due: toDo.due,
    waitingCount: toDo.waitingCount,
    askedCard: toDo.askedCard,
    queueReminder: toDo.queueReminder,
    records,
    selfTest:
      link.facts.kind === 'page'
        ? createSelfTest(link, (why) => notices.bad(['repairFailed', why]))
        : undefined,
    notices,
    wording,
    tab,
    searchKeys,
    setCollapsed(isCollapsed) {
      link.call('setCollapsed', isCollapsed).catch(() => notices.bad(['notice_insert_pageGone']));
    },
    openOptions() {
      call('options.open', null).catch(() => notices.bad(['notice_optionsFailed']));
    },
    dispose() {
      for (const stop of stops) stop();
      for (const owner of [
        ticker,
        page,
        settings,
        attempts,
        otherAttempts,
        afterSale,
        commitments,
        pairings,
        phraseQueries,
        suggestions,
        phrases,
        toDo,
        desk,
        buyer,
        records,
        notices,
        wording,
        searchKeys,
      ]) {
        owner.dispose();
      }
    },
  };
}
