import { signal } from '@preact/signals';
import type { Case } from '../../lib/cases/case';
import type { Review } from '../../lib/cases/review';
import type { BuyerNote } from '../../lib/chat/buyer';
import type { RawConversation, RawOrder } from '../../lib/chat/raw';
import type { SeenOrder } from '../../lib/chat/seen-order';
import type { ShopSettings } from '../../lib/chat/settings';
import { atMinuteOfDay, toLocal } from '../../lib/chat/zone';
import type { Commitment } from '../../lib/commitments/commitment';
import type { BackgroundCalls, CallBackground, TableName } from '../../lib/messaging/calls';
import type {
  Badge,
  InsertRequest,
  InsertResult,
  PageAsk,
  PageEvent,
  PageFacts,
  PageLink,
  PartResult,
} from '../../lib/messaging/page-link';
import { createTranslate } from '../../lib/models/text';
import type { Pairing } from '../../lib/pairings/pairing';
import type { NewPairingUse, PairingCount } from '../../lib/pairings/pairing-use';
import type { Choice } from '../../lib/phrases/choice';
import { packPhrases } from '../../lib/phrases/packed-phrases';
import type { Phrase, PhraseUse } from '../../lib/phrases/phrase';
import { type Attempt, orderKey } from '../../lib/reminders/attempt';
import type { AtStake } from '../../lib/reminders/figures/figures';
import { figuresOf } from '../../lib/reminders/figures/figures-of';
import { periodSpan } from '../../lib/reminders/figures/period';
import { planQueue } from '../../lib/reminders/queue/plan-queue';
import type { QueueOrder } from '../../lib/reminders/queue/queue-entry';
import { pageOfQueue } from '../../lib/reminders/queue/queue-page';
import { checkShopSettings } from '../../lib/rules/check-settings';
import { defaultShopSettings } from '../../lib/rules/default-settings';
import { type GoodsChoice, titleKey } from '../../lib/rules/goods';
import { CREDITED_WITHIN } from '../../lib/rules/outcome-rules';
import { figureIn } from '../../lib/rules/overrides';
import { type RuleChange, ruleChanges } from '../../lib/rules/rule-changes';
import messages from '../../public/_locales/zh_CN/messages.json';
import { blocksOf } from '../lib/reminders/figures/make';
import { fakeCases } from './fake-cases';
import { fakeCommitments } from './fake-commitments';
import { fakeDueList } from './fake-due';
import { fakePairings } from './fake-pairings';
import { fakeReviews } from './fake-reviews';
import { type FakeServiceDay, fakeService } from './fake-service';

export const ZONE = 'Asia/Shanghai';
/** Sunday 2026-11-22 14:30 in the shop. */
export const NOW = Date.parse('2026-11-22T14:30:00+08:00');

/** The extension's i18n without the extension. */
export const t = createTranslate((name, values) => {
  const text = (messages as Record<string, { message: string }>)[name]?.message ?? '';
  return text.replace(/\$(\d)/gu, (_, index) => values[Number(index) - 1] ?? '');
});

/** Only where the figures are looked at: it takes a while to load. */
export const loadDrawing = async () =>
  (await import('../../components/options/figures/drawing/draw')).drawFigure;

export const loadServiceDrawing = async () =>
  (await import('../../components/options/service/drawing/draw-service')).drawService;

/** An instant as the practice pages show it. */
export function shown(at: number): string {
  return toLocal(at, ZONE).toPlainDateTime().toString({ smallestUnit: 'second' }).replace('T', ' ');
}

/** `minute` of the day, `days` from the day of `NOW`. */
export const onDay = (days: number, hour: number, minute = 0) =>
  atMinuteOfDay(NOW, hour * 60 + minute, ZONE, days);

export function rawOrder(fields: RawOrder['fields'], more: Partial<RawOrder> = {}): RawOrder {
  return {
    cardKey: 'card-1',
    isCurrent: true,
    fields: {
      number: '2026112200010001',
      status: '等待买家付款',
      amount: '¥258.00',
      freight: '¥0.00',
      placedAt: shown(onDay(0, 13, 40)),
      address: '浙江省 杭州市 西湖区 练习路 8 号',
      ...fields,
    },
    items: [
      {
        title: '加厚羊羔绒外套 女冬季',
        variant: '米白 / M',
        quantity: '1',
        price: '¥258.00',
        category: '女装',
      },
    ],
    ...more,
  };
}

export function rawConversation(more: Partial<RawConversation> = {}): RawConversation {
  return {
    site: 'practice',
    key: 'chat-1',
    buyer: '晴天小屋',
    messages: [],
    orders: [rawOrder({})],
    ...more,
  };
}

/** A page that remembers what was asked of it. */
export function fakeLink(facts: Partial<PageFacts> = {}) {
  const listeners = new Set<(event: PageEvent) => void>();
  const askListeners = new Set<(ask: PageAsk) => void>();
  const closers = new Set<() => void>();
  const codes: (readonly string[])[] = [];
  const quickDone: { text?: string }[] = [];
  const inserted: InsertRequest[] = [];
  const badges: Badge[][] = [];
  const collapsed: boolean[] = [];
  const repaired: string[] = [];
  let focused = 0;
  let draft: string | null = '';
  let answer: InsertResult = { ok: true, strategy: 'fake' };
  const answers = {
    insert(request: InsertRequest) {
      if (answer.ok) inserted.push(request);
      return answer;
    },
    showBadges(all: Badge[]) {
      badges.push(all);
      return null;
    },
    setCollapsed(isCollapsed: boolean) {
      collapsed.push(isCollapsed);
      return null;
    },
    repair(part: string) {
      repaired.push(part);
      return null;
    },
    selfTest: (): PartResult[] => [
      { part: 'buyer', by: 0, count: 1, text: '晴天小屋' },
      { part: 'composer', count: 0 },
    ],
    focusComposer() {
      focused += 1;
      return null;
    },
    readDraft: () => draft,
    setCodes(all: readonly string[]) {
      codes.push(all);
      return null;
    },
    quickReady: () => null,
    quickHeight: () => null,
    quickDone(done: { text?: string }) {
      quickDone.push(done);
      return null;
    },
    facts: () => link.facts,
  };
  const link: PageLink = {
    facts: {
      kind: 'page',
      site: 'practice',
      siteName: '练习店铺',
      isChatReminderForbidden: false,
      isCollapsed: false,
      ...facts,
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onAsk(listener) {
      askListeners.add(listener);
      return () => void askListeners.delete(listener);
    },
    onClose(listener) {
      closers.add(listener);
      return () => void closers.delete(listener);
    },
    call: async (name, input) => answers[name](input as never) as never,
  };
  return {
    link,
    inserted,
    badges,
    collapsed,
    repaired,
    /** How often the keyboard was given back to the composer. */
    focused: () => focused,
    codes,
    quickDone,
    ask: (ask: PageAsk) => askListeners.forEach((listener) => void listener(ask)),
    say: (event: PageEvent) => listeners.forEach((listener) => void listener(event)),
    open: (conversation: RawConversation) =>
      listeners.forEach((listener) => void listener({ type: 'conversation', conversation })),
    close: () => closers.forEach((closer) => void closer()),
    /** What stands in the composer; `null`: there is none. */
    setDraft(next: string | null) {
      draft = next;
    },
    answerInsert(next: InsertResult) {
      answer = next;
    },
  };
}

export const PHRASES: Phrase[] = [
  {
    id: 'remind-address',
    group: '催付',
    title: '核对地址',
    body: '{{买家|亲}}，您拍下的{{商品}}还在等您～麻烦核对下收货地址：{{地址}}，没问题付款后马上为您安排。',
    stages: ['unpaid'],
    purpose: 'remindAddress',
    tags: [],
  },
  {
    id: 'welcome',
    group: '接待',
    title: '欢迎',
    body: '您好，我是客服，请问想了解哪一款？',
    code: 'hy',
    stages: [],
    tags: [],
  },
  {
    id: 'ship',
    group: '发货',
    title: '发货时间',
    body: '{{订单号}} 会在{{发货时间}}发出。',
    stages: ['toShip'],
    tags: [],
  },
];

export const USES: PhraseUse[] = [
  { id: 'remind-address', uses: 3, lastUsedAt: NOW },
  { id: 'welcome', uses: 9, lastUsedAt: NOW },
  { id: 'ship', uses: 1, lastUsedAt: NOW },
];

/** A background that keeps everything in memory and can be told to fail. */
export function fakeBackground(
  given: {
    settings?: Partial<ShopSettings>;
    phrases?: Phrase[];
    uses?: PhraseUse[];
    choices?: Choice[];
    queue?: QueueOrder[];
    atStake?: AtStake;
    buyerOrders?: SeenOrder[];
    ruleChanges?: RuleChange[];
    service?: FakeServiceDay[];
    pairings?: Pairing[];
    pairingCounts?: PairingCount[];
  } = {},
) {
  const buyers = new Map<string, BuyerNote>();
  let settings: ShopSettings = { ...defaultShopSettings(), zone: ZONE, ...given.settings };
  const changes: RuleChange[] = [...(given.ruleChanges ?? [])];
  const attempts: Attempt[] = [];
  const goods: GoodsChoice[] = [];
  const cases: Case[] = [];
  const reviews: Review[] = [];
  const service: FakeServiceDay[] = [...(given.service ?? [])];
  const commitments: Commitment[] = [];
  const pairings: Pairing[] = structuredClone(given.pairings ?? []);
  const pairingUses: NewPairingUse[] = [];
  const listeners = new Set<(tables: TableName[]) => void>();
  const calls: { name: string; input: unknown }[] = [];
  const failing = new Set<string>();
  const now = signal(NOW);
  const changed = (...tables: TableName[]) => {
    for (const listener of listeners) listener(tables);
  };
  const find = (id: string) => {
    const found = attempts.find((attempt) => attempt.id === id);
    if (!found) throw new Error(`no attempt ${id}`);
    return found;
  };
  const takeGoods = (title: string): GoodsChoice => {
    const at = goods.findIndex((one) => one.title === titleKey(title));
    const [found = { title: titleKey(title), confirmedIn: [] }] = at < 0 ? [] : goods.splice(at, 1);
    return found;
  };
  const handlers: {
    [N in keyof BackgroundCalls]: (input: BackgroundCalls[N]['in']) => BackgroundCalls[N]['out'];
  } = {
    'profile.forPage': () => ({ byMarks: [] }),
    'ticket.issue': () => ({ ticket: 'x' }),
    'ticket.redeem': () => ({ isValid: true }),
    'page.hostLost': () => null,
    'mapping.get': () => ({ profiles: [] }),
    'mapping.save': () => ({ ok: true }),
    'mapping.end': () => null,
    'mapping.start': () => null,
    'mapping.open': () => null,
    'mapping.repair': () => null,
    'buyers.get': ({ site, who }) => {
      const written = buyers.get(JSON.stringify([site, who]));
      const orders = given.buyerOrders ?? [];
      return {
        ...(written && { written }),
        orders,
        orderCount: orders.length,
        dealCount: orders.filter(({ status }) => status === 'success').length,
        reminderCount: attempts.length,
      };
    },
    'buyers.save': ({ site, who, buyer: _, ...note }) => {
      buyers.set(JSON.stringify([site, who]), note);
      changed('buyers');
      return null;
    },
    'buyers.contacted': ({ site, who }) => {
      const key = JSON.stringify([site, who]);
      const { nextContactAt: _, ...rest } = buyers.get(key) ?? { tags: [], note: '' };
      buyers.set(key, rest);
      changed('buyers');
      return null;
    },
    'due.list': () => fakeDueList({ cases, reviews, commitments, buyers }, settings, now.value),
    'record.show': () => null,
    'figures.get': ({ period: choice }) => {
      const { zone, reminders, ruleOverrides } = settings;
      const period = periodSpan(choice, now.value, zone);
      const creditedWithinMs = figureIn(CREDITED_WITHIN, ruleOverrides);
      const query = { period, zone, settings: reminders, creditedWithinMs, now: now.value };
      const titles = (given.phrases ?? PHRASES).map(({ id, title }) => [id, title]);
      return {
        ...figuresOf(blocksOf(attempts.toReversed()), query),
        phraseTitles: Object.fromEntries(titles),
        atStake: given.atStake ?? { count: 0, fen: 0, withoutAmount: 0 },
      };
    },
    'goods.ofSite': () => structuredClone(goods),
    'goods.choose'({ title, category }) {
      const { category: _, ...rest } = takeGoods(title);
      goods.push(category === undefined ? rest : { ...rest, category });
      changed('goods');
      return null;
    },
    'goods.confirm'({ title, orderNumber, isConfirmed }) {
      goods.push({ ...takeGoods(title), confirmedIn: isConfirmed ? [orderNumber] : [] });
      changed('goods');
      return null;
    },
    'siteProfiles.list': () => [],
    'siteProfiles.check': () => ({ ok: false, problems: [{ path: '', code: 'notJson' }] }),
    'siteProfiles.save': () => ({ ok: true }),
    'siteProfiles.setEnabled': () => null,
    'siteProfiles.remove': () => null,
    ...fakeCases(
      cases,
      () => now.value,
      () => changed('cases'),
    ),
    ...fakeReviews(reviews, () => changed('reviews')),
    ...fakeService(
      service,
      () => settings,
      () => now.value,
      changed,
    ),
    ...fakeCommitments(commitments, () => now.value, changed),
    ...fakePairings(pairings, pairingUses, given.pairingCounts ?? [], changed),
    'options.open': () => null,
    'queue.show': () => null,
    'orders.see': () => null,
    'orders.compare': ({ orders }) => orders.map(() => 'new'),
    'orders.import': ({ orders }) => ({ added: orders.length, changed: 0, observed: 0 }),
    'phrases.used': () => null,
    'phrases.uses': () => given.uses ?? USES,
    'phrases.groups': () => [...new Set((given.phrases ?? PHRASES).map(({ group }) => group))],
    'phrases.bin': () => [],
    'phrases.change': ({ kind }) => ({ id: 'change', kind, at: now.value, count: 1 }),
    'phrases.stage': () => null,
    'phrases.progress': () => ({ done: 0, total: 0 }),
    'phrases.callOff': () => null,
    'phrases.lastChange': () => null,
    'phrases.undo': () => null,
    'phrases.purge': () => null,
    'phrases.starters': () => [],
    'choices.list': () => given.choices ?? [],
    'choices.add': () => null,
    'choices.clear': () => null,
    'settings.get': () => settings,
    'settings.set'({ figureNote, ...update }) {
      const after = { ...settings, ...update };
      changes.unshift(...ruleChanges(settings, after, now.value, figureNote));
      settings = after;
      changed('settings');
      return settings;
    },
    'rules.set'({ ruleId, own }) {
      const { [ruleId]: _, ...others } = settings.ruleOverrides;
      const after = checkShopSettings({
        ...settings,
        ruleOverrides: own ? { ...others, [ruleId]: { ...own, since: now.value } } : others,
      });
      changes.unshift(...ruleChanges(settings, after, now.value));
      settings = after;
      changed('settings');
      return settings;
    },
    'rules.changes': () => changes,
    'phrases.list': () => packPhrases(given.phrases ?? PHRASES),
    'attempts.start'({ madeAt = now.value, ...input }) {
      const attempt: Attempt = {
        ...input,
        orderKey: orderKey(input.site, input.orderNumber),
        at: madeAt,
        outcomes: [],
      };
      attempts.unshift(attempt);
      changed('attempts');
      return structuredClone(attempt);
    },
    'attempts.record'({ id, attemptId, result }) {
      const attempt = find(attemptId);
      if (!attempt.outcomes.some((outcome) => outcome.id === id)) {
        attempt.outcomes.push({ id, attemptId, recordedAt: now.value, by: 'agent', result });
      }
      changed('attempts');
      return structuredClone(attempt);
    },
    'attempts.ofOrder': ({ site, orderNumber }) =>
      structuredClone(attempts.filter((one) => one.orderKey === orderKey(site, orderNumber))),
    'attempts.ofBuyer': ({ site, buyer }) =>
      structuredClone(attempts.filter((one) => one.site === site && one.buyer === buyer)),
    'queue.page': (query) =>
      structuredClone(
        pageOfQueue(
          planQueue({
            orders: given.queue ?? [],
            settings: settings.reminders,
            zone: settings.zone,
            now: now.value,
          }),
          query,
        ),
      ),
    'attempts.page'({ search, offset, limit }) {
      const all = attempts.filter((one) => `${one.buyer} ${one.orderNumber}`.includes(search));
      return structuredClone({ attempts: all.slice(offset, offset + limit), total: all.length });
    },
  };
  const held = new Map<string, Promise<void>>();
  const call: CallBackground = async (name, input) => {
    calls.push({ name, input });
    await held.get(name);
    if (failing.has(name)) throw new Error('后台没有响应');
    return handlers[name](input);
  };
  return {
    call,
    calls,
    attempts,
    goods,
    cases,
    reviews,
    service,
    commitments,
    buyers,
    pairings,
    pairingUses,
    changed,
    onChanged: (listener: (tables: TableName[]) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    fail: (name: keyof BackgroundCalls) => void failing.add(name),
    /** Lets calls of this name wait; what is returned lets them go, with no word of a change to anyone. */
    hold(name: keyof BackgroundCalls) {
      let go = () => {};
      held.set(
        name,
        new Promise((done) => {
          go = done;
        }),
      );
      return async () => {
        listeners.clear();
        go();
        held.delete(name);
        await new Promise((done) => setTimeout(done));
      };
    },
    mend: (name: keyof BackgroundCalls) => void failing.delete(name),
  };
}
