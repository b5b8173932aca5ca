import type { RawConversation } from '../../../lib/chat/raw';
import type { SeenOrder } from '../../../lib/chat/seen-order';
import type { ShopSettings } from '../../../lib/chat/settings';
import type { PageFacts } from '../../../lib/messaging/page-link';
import type { Phrase } from '../../../lib/phrases/phrase';
import { orderKey } from '../../../lib/reminders/attempt';
import type { QueueOrder } from '../../../lib/reminders/queue/queue-entry';
import {
  type fakeBackground,
  type fakeLink,
  NOW,
  onDay,
  rawConversation,
  rawOrder,
  shown,
} from '../../components/fakes';
import { CASE_SCENES } from './case-scenes';
import { DUE_SCENES } from './due-scenes';
import { PAIRING_SCENES } from './pairing-scenes';
import { QUEUE_ORDERS } from './queue-orders';
import { SHIPPING_SCENES } from './shipping-scenes';

export interface Scene {
  conversation?: RawConversation;
  facts?: Partial<PageFacts>;
  settings?: Partial<ShopSettings>;
  queue?: readonly QueueOrder[];
  buyerOrders?: readonly SeenOrder[];
  phrases?: readonly Phrase[];
  /** Put into the search box before the clicks. */
  search?: string;
  /** Nobody answers. */
  isSilent?: boolean;
  before?: (background: ReturnType<typeof fakeBackground>) => void;
  /** Before the clicks. */
  prepare?: (page: ReturnType<typeof fakeLink>) => void;
  /** Test ids of what is unfolded first. */
  opens?: string[];
  /** Test ids, clicked one after the other. */
  clicks?: string[];
  /** Clicked after writing. */
  last?: string[];
  /** Values by the test ids of the lists they are chosen in, after the clicks. */
  choose?: Record<string, string>;
  /** Texts by the test ids of the boxes they are put into, after the clicks. */
  write?: Record<string, string>;
}

const withOrder = (fields: Parameters<typeof rawOrder>[0]) =>
  rawConversation({ orders: [rawOrder(fields)] });

const seenOrder = (number: string, status: SeenOrder['status'], placedAt: number): SeenOrder => ({
  site: 'practice',
  number: `20261122000100${number}`,
  conversationKey: 'chat-1',
  buyer: '晴天小屋',
  status,
  amountFen: 128_00,
  placedAt,
  itemTitle: '加厚羊羔绒外套 女冬季',
});

const withMessages = (...texts: string[]) =>
  rawConversation({
    messages: texts.map((text) => ({ side: 'buyer', text, time: shown(NOW) })),
  });

const RECORD_BUYERS = ['晴天小屋', '海边的风', '阿木木木木木木木木木木木木', '小满', '橘子汽水'];

function addRecords({ attempts }: ReturnType<typeof fakeBackground>): void {
  RECORD_BUYERS.forEach((buyer, index) => {
    const id = `a${index}`;
    const orderNumber = `202611220001000${index + 1}`;
    const at = NOW - (index + 1) * 5_400_000;
    const entry = (result: (typeof attempts)[0]['outcomes'][0]['result']) => [
      { id: `o${index}`, attemptId: id, recordedAt: at + 600_000, by: 'agent' as const, result },
    ];
    attempts.push({
      id,
      orderKey: orderKey('practice', orderNumber),
      site: 'practice',
      orderNumber,
      conversationKey: 'chat-1',
      buyer,
      amountFen: 12_800 * (index + 1),
      at,
      channel: 'chat',
      agent: '小林',
      outcomes:
        [
          entry({ kind: 'notPaid', reason: 'balanceShort' }),
          entry({ kind: 'paid' }),
          entry({ kind: 'promised', promisedAt: onDay(1, 10) }),
          [],
          entry({ kind: 'closed' }),
        ][index] ?? [],
    });
  });
}

const signedWith = (item: Partial<ReturnType<typeof rawOrder>['items'][0]> = {}) => {
  const order = rawOrder({
    status: '交易成功',
    placedAt: shown(onDay(-13, 8)),
    paidAt: shown(onDay(-13, 8, 5)),
    shippedAt: shown(onDay(-4, 9)),
    signedAt: shown(onDay(-3, 15, 20)),
  });
  return rawConversation({
    orders: [{ ...order, items: order.items.map((one) => ({ ...one, ...item })) }],
  });
};
const wordingReply = (id: string, title: string, body: string): Phrase => ({
  id,
  group: '练习',
  title,
  body,
  tags: [],
  stages: [],
});
const WORDING_REPLIES = [
  wordingReply('wechat', '发实拍', '您好，加我微信给您发实拍视频。'),
  wordingReply(
    'many',
    '什么都有',
    '亲，我们是全网最低价，质量最好，用了都说好，今天发货，明天到您手上；收到给五星好评返现5元，尺码请看XX，有事加 V 信 说，不要找平台。',
  ),
  wordingReply('promise', '说时间', '您好，今天发货，您放心。'),
  wordingReply('bare', '偏小', '这款偏小一码，平时穿M拍L就好。'),
];

/** Every state worth looking at. */
export const SCENES: Record<string, Scene> = {
  ...CASE_SCENES,
  ...DUE_SCENES,
  unpaidOpen: { conversation: rawConversation() },
  unpaidWaiting: {
    conversation: withOrder({ placedAt: shown(onDay(0, 14, 26)), amount: '¥1,688.00' }),
  },
  unpaidPassed: { conversation: withOrder({ placedAt: shown(onDay(0, 9, 10)) }) },
  closingUnread: { conversation: withOrder({ closesAt: '一会儿' }) },
  sms: { conversation: rawConversation(), clicks: ['channel-sms'] },
  smsLong: {
    conversation: rawConversation(),
    clicks: ['channel-sms'],
    write: {
      'sms-text':
        '亲，您在本店拍下的加厚羊羔绒外套（米白 / M）还没有付款，仓库下午四点前统一打包，现在付款今天就能出库；如果地址、尺码要改，或者付款时遇到问题，直接回到聊天里说一声，我们马上帮您处理，练习小铺。',
    },
  },
  phone: { conversation: withOrder({ amount: '¥1,688.00' }), clicks: ['channel-phone'] },
  outcome: { conversation: rawConversation(), clicks: ['reminder-insert'] },
  outcomePromised: {
    conversation: rawConversation(),
    clicks: ['reminder-insert', 'outcome-promised'],
  },
  outcomeSaved: {
    conversation: rawConversation(),
    clicks: ['reminder-insert', 'outcome-notPaid-balanceShort'],
  },
  outcomeSaid: {
    conversation: withMessages('支付宝余额不足', '明天发工资再付，谢谢'),
    clicks: ['reminder-insert'],
  },
  outcomeSaidTimes: {
    conversation: withMessages('我过两天付哈'),
    clicks: ['reminder-insert', 'outcome-promised'],
  },
  outcomeAnswer: {
    conversation: rawConversation(),
    clicks: ['reminder-insert', 'outcome-notPaid-newBuyer'],
  },
  outcomeAnswerFields: {
    conversation: rawConversation(),
    clicks: ['reminder-insert', 'outcome-notPaid-priceNotAgreed', 'answer-insert'],
  },
  queue: { conversation: rawConversation(), queue: QUEUE_ORDERS, clicks: ['tab-queue'] },
  queueNow: {
    conversation: rawConversation(),
    queue: QUEUE_ORDERS,
    clicks: ['tab-queue', 'queue-now'],
  },
  queueUnfolded: {
    conversation: rawConversation(),
    queue: QUEUE_ORDERS,
    clicks: ['tab-queue', 'queue-row-2026112200020006'],
  },
  queueEmpty: { conversation: rawConversation(), clicks: ['tab-queue'] },
  toShip: {
    conversation: withOrder({
      status: '买家已付款',
      placedAt: shown(onDay(0, 8, 50)),
      paidAt: shown(onDay(0, 9)),
      shipBy: shown(onDay(0, 15, 5)),
    }),
  },
  remark: {
    conversation: withOrder({ status: '买家已付款', placedAt: shown(onDay(0, 8, 50)) }),
    opens: ['remark'],
  },
  buyer: {
    conversation: withOrder({ status: '卖家已发货', placedAt: shown(onDay(-2, 8, 50)) }),
    buyerOrders: [
      seenOrder('21', 'shipped', onDay(-2, 8, 50)),
      seenOrder('20', 'success', onDay(-40, 10)),
    ],
    opens: ['buyer-more'],
    write: {
      'buyer-tags': '爱问尺码 回头客',
      'buyer-note': '喜欢燕麦色',
      'buyer-day': '2026-11-23',
    },
    last: ['buyer-save'],
  },
  signed: {
    conversation: withOrder({
      status: '交易成功',
      placedAt: shown(onDay(-13, 8)),
      paidAt: shown(onDay(-13, 8, 5)),
      shippedAt: shown(onDay(-4, 9)),
      signedAt: shown(onDay(-3, 15, 20)),
    }),
  },
  expired: {
    conversation: withOrder({
      status: '交易成功',
      placedAt: shown(onDay(-13, 8)),
      paidAt: shown(onDay(-13, 8, 5)),
      shippedAt: shown(onDay(-12, 9)),
      signedAt: shown(onDay(-9, 15, 20)),
    }),
  },
  returnGoods: {
    conversation: signedWith(),
    clicks: ['desk-open-goods'],
    choose: { 'goods-class-0': 'hygiene' },
  },
  returnIntact: {
    conversation: signedWith(),
    clicks: [
      'desk-open-intact',
      'check-packaging-good',
      'check-special-bad',
      'check-specialSaid-bad',
    ],
  },
  returnNotIntact: {
    conversation: signedWith(),
    clicks: ['desk-open-intact', 'check-damage-bad', 'check-accessories-bad'],
  },
  returnDeduct: {
    conversation: signedWith(),
    clicks: ['desk-open-intact', 'check-gift-bad', 'check-invoice-bad', 'desk-rest-good'],
    write: { 'desk-amount-gift': '19.9' },
  },
  returnFreight: {
    conversation: signedWith(),
    clicks: ['desk-open-freight', 'freight-fault-buyer'],
    write: { 'desk-amount-outbound': '8', 'desk-amount-return': '12.5' },
  },
  returnFreightOpen: {
    conversation: signedWith({ quantity: '2' }),
    clicks: ['desk-open-freight', 'freight-fault-buyer', 'freight-terms-conditional'],
    write: { 'desk-amount-return': '十块' },
  },
  returnFreightAgreed: {
    conversation: signedWith(),
    clicks: [
      'desk-open-freight',
      'freight-fault-unclear',
      'freight-terms-unclear',
      'freight-agreed-return-seller',
    ],
  },
  returnReplies: { conversation: signedWith(), clicks: ['desk-open-replies'] },
  twoOrders: {
    conversation: rawConversation({
      orders: [
        rawOrder({}, { isCurrent: false }),
        rawOrder(
          { number: '2026112200010002', status: '卖家已发货', amount: '¥89.90' },
          { cardKey: 'card-2', isCurrent: false, items: [{ title: '手冲咖啡壶 600ml 玻璃' }] },
        ),
      ],
    }),
  },
  unknown: {
    conversation: withOrder({ status: '待系统处理中', amount: '面议', placedAt: '刚才吧' }),
  },
  hostile: {
    conversation: rawConversation({
      buyer: '<img src=x onerror=alert(1)>" onmouseover="alert(2)𝕏超长昵称超长昵称超长昵称超长昵称',
      orders: [rawOrder({ address: 'A'.repeat(180), amount: '<b>1</b>' })],
    }),
  },
  hostButton: { conversation: rawConversation(), facts: { isChatReminderForbidden: true } },
  refused: {
    conversation: rawConversation(),
    prepare: (page) => page.answerInsert({ ok: false, reason: 'conversationChanged' }),
    clicks: ['reminder-insert'],
  },
  preSale: { conversation: rawConversation({ orders: [] }) },
  waiting: {
    conversation: rawConversation({
      messages: [{ side: 'buyer', text: '在吗', time: shown(onDay(0, 14, 3)) }],
    }),
  },
  waitingLong: {
    conversation: rawConversation({
      messages: [{ side: 'buyer', text: '在吗', time: shown(onDay(-1, 23, 3)) }],
    }),
    queue: QUEUE_ORDERS,
    settings: { serviceTargets: { waitingMs: 180_000 } },
  },
  noConversation: {},
  loading: { isSilent: true },
  failed: { conversation: rawConversation(), before: ({ fail }) => fail('settings.get') },
  gone: { conversation: rawConversation(), prepare: (page) => page.close() },
  phrases: {
    conversation: rawConversation({
      orders: [],
      messages: [{ side: 'buyer', text: '这件有色差吗？平时穿M码', time: '' }],
    }),
  },
  phraseSearch: { conversation: rawConversation({ orders: [] }), search: 'fahuo' },
  phraseHit: { conversation: rawConversation({ orders: [] }), search: '运费' },
  phraseFields: {
    conversation: rawConversation({ orders: [] }),
    phrases: [
      {
        id: 'size',
        group: '尺码',
        title: '报尺码',
        body: '{{买家|亲}}，您身高{{数:身高}}cm、体重{{数:体重}}斤的话，建议拍{{选:尺码/S/M/L/XL}}码，{{日:到货日}}前后到货。',
        tags: [],
        stages: [],
      },
    ],
    clicks: ['phrase-size'],
  },
  wordingBlock: {
    conversation: rawConversation({ orders: [] }),
    phrases: WORDING_REPLIES,
    clicks: ['phrase-wechat'],
  },
  wordingMany: {
    conversation: rawConversation({ orders: [] }),
    phrases: WORDING_REPLIES,
    clicks: ['phrase-many'],
  },
  wordingWarn: {
    conversation: rawConversation({ orders: [] }),
    phrases: WORDING_REPLIES,
    clicks: ['phrase-promise'],
  },
  wordingHint: {
    conversation: rawConversation({
      orders: [],
      messages: [{ side: 'buyer', text: '这件有色差吗？平时穿M码', time: '' }],
    }),
    phrases: WORDING_REPLIES,
    clicks: ['phrase-bare'],
  },
  wordingDraft: {
    conversation: rawConversation({ orders: [] }),
    prepare: (page) => page.setDraft('没有'),
    clicks: ['check-draft'],
  },
  wordingDraftFine: {
    conversation: rawConversation({ orders: [] }),
    prepare: (page) => page.setDraft('您好，在的。'),
    clicks: ['check-draft'],
  },
  records: { conversation: rawConversation(), before: addRecords, clicks: ['tab-records'] },
  rail: { conversation: rawConversation() },
  ...SHIPPING_SCENES,
  ...PAIRING_SCENES,
};
