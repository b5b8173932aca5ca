import type { SeenOrder } from '../../../lib/chat/seen-order';
import type { BackgroundCalls, CallName } from '../../../lib/messaging/calls';
import type { Phrase } from '../../../lib/phrases/phrase';
import { defaultShopSettings } from '../../../lib/rules/default-settings';

const order: SeenOrder = {
  site: 'practice',
  number: '2026111400001',
  conversationKey: 'c1',
  buyer: '小林',
  status: 'unpaid',
  amountFen: 12_900,
  placedAt: 1_794_600_000_000,
  itemTitle: '帆布包',
  goods: ['帆布包 本白'],
  closesAt: 1_794_700_000_000,
  paidAt: 1_794_650_000_000,
  shippedAt: 1_794_660_000_000,
  signedAt: 1_794_670_000_000,
  contact: 'consulted',
  lastBuyerMessageAt: 1_794_600_000_000,
  isChatReminderForbidden: false,
};

const phrase: Phrase = {
  id: 'remind-address',
  group: '催付',
  title: '核对地址',
  body: '亲，核对一下地址',
  code: 'cf1',
  tags: ['地址'],
  stages: ['unpaid'],
  purpose: 'remindAddress',
};

/** A good input for every call, with every optional field filled in. */
export const GOOD_INPUTS: { [N in CallName]: BackgroundCalls[N]['in'] } = {
  'profile.forPage': null,
  'ticket.issue': null,
  'ticket.redeem': { ticket: '6c1b1c0e-4f5b-4a43-9b62-0f1a2b3c4d5e' },
  'page.hostLost': null,
  'settings.get': null,
  'settings.set': defaultShopSettings(),
  'rules.set': { ruleId: 'R7.smsAlone', own: { value: 80, note: '通道允许' } },
  'rules.changes': null,
  'options.open': null,
  'queue.show': null,
  'phrases.list': null,
  'phrases.uses': null,
  'phrases.used': { id: 'remind-address' },
  'phrases.groups': null,
  'phrases.bin': null,
  'phrases.change': {
    kind: 'edit',
    rename: { from: '催付', to: '提醒' },
    put: [phrase],
    batch: 'b1',
    remove: ['a'],
    restore: ['b'],
    move: { ids: ['a'], group: '催付', beforeId: 'b' },
    groups: ['催付'],
    starters: [phrase],
  },
  'phrases.stage': { batch: 'b1', phrases: [phrase] },
  'phrases.progress': { batch: 'b1' },
  'phrases.callOff': { batch: 'b1' },
  'phrases.lastChange': null,
  'phrases.undo': { id: 'u1' },
  'phrases.purge': { ids: ['a'] },
  'phrases.starters': null,
  'choices.list': null,
  'choices.add': { text: '什么时候发货', phraseId: 'remind-address' },
  'choices.clear': null,
  'orders.see': { orders: [order] },
  'orders.compare': { orders: [order] },
  'orders.import': { orders: [order] },
  'attempts.start': {
    id: 'a1',
    site: 'practice',
    orderNumber: '2026111400001',
    conversationKey: 'c1',
    buyer: '小林',
    amountFen: 12_900,
    placedAt: 1_794_600_000_000,
    channel: 'chat',
    phraseId: 'remind-address',
    agent: '阿明',
  },
  'attempts.record': {
    id: 'o1',
    attemptId: 'a1',
    result: { kind: 'promised', promisedAt: 1_794_700_000_000, reason: 'balanceShort' },
  },
  'commitments.add': {
    id: 'ship-1',
    site: 'practice',
    orderNumber: '2026111400001',
    conversationKey: 'c1',
    buyer: '小林',
    kind: 'ship',
    words: '今天18点前发货',
    dueAt: 1_794_700_000_000,
    madeAt: 1_794_690_000_000,
    state: 'open',
  },
  'commitments.ofOrder': { site: 'practice', orderNumber: '2026111400001' },
  'commitments.set': { id: 'ship-1', state: 'kept' },
  'attempts.ofBuyer': { site: 'practice', buyer: '小林' },
  'queue.page': { bucket: 'now', search: '小', offset: 0, limit: 20 },
  'attempts.ofOrder': { site: 'practice', orderNumber: '2026111400001' },
  'buyers.get': { site: 'practice', who: 'chat-1', buyer: '练习买家' },
  'buyers.save': {
    site: 'practice',
    who: 'chat-1',
    buyer: '练习买家',
    tags: ['爱问尺码'],
    note: '喜欢燕麦色',
    nextContactAt: 1_795_000_000_000,
  },
  'buyers.contacted': { site: 'practice', who: 'chat-1' },
  'due.list': null,
  'record.show': { view: 'cases', id: 'k1' },
  'cases.disputes': { site: 'practice', orderNumbers: ['2026111400001'] },
  'cases.open': {
    id: 'k1',
    site: 'practice',
    orderNumber: '2026111400001',
    conversationKey: 'c1',
    buyer: '小林',
    agent: '阿明',
    reason: 'goods',
    subReason: 'quality',
  },
  'cases.record': {
    id: 'e1',
    caseId: 'k1',
    agent: '阿明',
    replaces: 'e0',
    event: { kind: 'step', step: 'contact', result: 'done', note: '', nextAt: 1_794_700_000_000 },
  },
  'cases.ofOrder': { site: 'practice', orderNumber: '2026111400001' },
  'cases.page': { list: 'due', id: 'k1', search: '小林', offset: 0, limit: 50 },
  'reviews.save': {
    id: 'r1',
    grade: 'bad',
    buyer: '小林',
    orderNumber: '2026111400001',
    text: '袖口开线了',
    madeAt: 1_794_600_000_000,
    state: 'open',
    reply: '',
    has: ['demand'],
  },
  'reviews.page': { search: '小林', id: 'r1', offset: 0, limit: 50 },
  'figures.get': { period: { kind: 'range', from: '2026-11-01', to: '2026-11-14' } },
  'service.see': {
    who: 4_503_599_627_370_497,
    zone: 'Asia/Shanghai',
    days: [
      {
        day: '2026-11-14',
        buyer: [1_794_600_000_000],
        agent: [{ at: 1_794_600_060_000, count: 2, starts: [1_794_600_000_000], agent: '阿明' }],
        unsure: [1_794_600_120_000],
        untimedBuyer: 1,
        untimedAgent: 2,
      },
    ],
  },
  'service.figures': { period: { kind: 'range', from: '2026-11-01', to: '2026-11-14' } },
  'service.clear': null,
  'pairings.list': null,
  'pairings.change': {
    put: [
      {
        id: 'p1',
        position: 0,
        goods: ['帆布包'],
        offers: [{ title: '内胆包', code: 'N-1', note: '三色' }],
        why: '东西放得更整齐',
        when: ['silent', 'decided'],
        reply: '亲，配个内胆包更整齐',
      },
    ],
    remove: ['p2'],
  },
  'pairings.used': {
    id: 'u1',
    pairingId: 'p1',
    site: 'practice',
    conversationKey: 'c1',
    buyer: '小林',
    goods: [{ title: '内胆包', code: 'N-1' }],
    moment: 'silent',
  },
  'pairings.counts': null,
  'goods.ofSite': { site: 'practice' },
  'goods.choose': { site: 'practice', title: '帆布包', category: 'madeToOrder' },
  'goods.confirm': {
    site: 'practice',
    title: '帆布包',
    orderNumber: '2026111400001',
    isConfirmed: true,
  },
  'siteProfiles.list': null,
  'siteProfiles.check': { text: '{}' },
  'siteProfiles.save': { text: '{}' },
  'siteProfiles.setEnabled': { id: 'feige', isEnabled: false },
  'siteProfiles.remove': { id: 'own-1', isRemoved: true },
  'mapping.start': { tabId: 7, url: 'https://chat.example/desk' },
  'mapping.open': { tabId: 7 },
  'mapping.repair': { part: 'buyer' },
  'mapping.get': null,
  'mapping.save': { text: '{}' },
  'mapping.end': null,
  'attempts.page': { search: '小林', offset: 0, limit: 50 },
};

export const CALL_NAMES = Object.keys(GOOD_INPUTS) as CallName[];

/** The calls that are for content scripts, and for nobody else. */
export const CONTENT_CALLS: readonly CallName[] = [
  'profile.forPage',
  'mapping.get',
  'mapping.save',
  'mapping.end',
  'mapping.repair',
  'ticket.issue',
  'page.hostLost',
];

/** A path to every field of `value`, at any depth. */
export function fieldPaths(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return path.length > 0 ? [path] : [];
  const below = Object.entries(value).flatMap(([key, v]) => fieldPaths(v, [...path, key]));
  return path.length > 0 ? [path, ...below] : below;
}

/** A copy of `value` with the field at `path` set to `bad`. */
export function withField(value: unknown, path: string[], bad: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return bad;
  const copy: Record<string, unknown> = Array.isArray(value)
    ? (Object.assign([], value) as unknown as Record<string, unknown>)
    : { ...(value as Record<string, unknown>) };
  copy[key] = withField(copy[key], rest, bad);
  return copy;
}
