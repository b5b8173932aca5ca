import type { OrderStatus } from '../../../lib/chat/order';

/** Begins the address of the pages' own files. */
export const LIVE_PREFIX = '/__live/';

/** Two orders, one of each conversation, as this console writes them. */
export interface LiveOrders {
  numbers: readonly [string, string];
  /** Word of each order's status. */
  words: readonly [string, string];
  /** Status the first order's card is changed to. */
  later: string;
  /** What the words mean; absent where nobody has documented where the status stands. */
  means?: { words: readonly [OrderStatus, OrderStatus]; later: OrderStatus };
}

/** One console: where it lives, what its page holds, and what of that is publicly documented (HOSTS.md). */
export interface LiveSite {
  /** Of its profile. */
  id: string;
  /** Several forms of one console stand beside each other under different addresses of its host. */
  address: string;
  names: readonly [string, string];
  /** What nobody has documented, so that it must not be read. */
  unknown?: readonly ('buyer' | 'messages' | 'composer')[];
  /** Nothing tells the open conversation, so nothing is read before the seller has pointed at its buyer's name. */
  pointAt?: {
    buyer: string;
    /** Where the order's number and status stand; nobody has documented these either. */
    order?: Record<'number' | 'status', string>;
  };
  orders?: LiveOrders;
  /** Messages of each conversation; long ones where the console virtualises its list. */
  lines: number;
  /** How long after the thread the order panel arrives. */
  panelDelayMs: number;
}

const CHINESE = ['练习买家小林', '练习买家小乔'] as const;
const SAME = ['练习买家小林', '练习买家小林'] as const;
const ENGLISH = ['Practice Buyer Lin', 'Practice Buyer Qiao'] as const;
const PLAIN = { names: CHINESE, lines: 8, panelDelayMs: 100 };
const LONG = 300;

/** Status words that most Chinese consoles share. */
const WORDS = {
  words: ['待付款', '待发货'],
  later: '已发货',
  means: { words: ['unpaid', 'paidUnshipped'], later: 'shipped' },
} as const;

export const LIVE_SITES: readonly LiveSite[] = [
  {
    ...PLAIN,
    id: 'feige',
    address: 'https://im.jinritemai.com/pc_seller_v2/main/workspace',
    orders: { ...WORDS, numbers: ['6900000000000000001', '6900000000000000002'] },
  },
  {
    ...PLAIN,
    id: 'feige',
    // Two buyers of one name, which is all that tells them apart.
    address: 'https://im.jinritemai.com/pc_seller/?names=same',
    names: SAME,
    orders: { ...WORDS, numbers: ['6900000000000000003', '6900000000000000004'] },
  },
  {
    ...PLAIN,
    id: 'pinduoduo',
    address: 'https://mms.pinduoduo.com/chat-merchant/#/',
    orders: { ...WORDS, numbers: ['261122-100000000000001', '261122-100000000000002'] },
  },
  {
    ...PLAIN,
    id: 'pinduoduo',
    // Two buyers of one name, told apart by their numbers.
    address: 'https://mms.pinduoduo.com/chat-merchant/index.html?r=0.1#/',
    names: SAME,
    orders: { ...WORDS, numbers: ['261122-100000000000003', '261122-100000000000004'] },
  },
  {
    id: 'shopee',
    address: 'https://seller.shopee.co.th/new-webchat/conversations',
    names: ENGLISH,
    lines: LONG,
    panelDelayMs: 600,
  },
  {
    ...PLAIN,
    id: 'goofish',
    address: 'https://www.goofish.com/im?itemId=800001&peerUserId=900001',
    lines: LONG,
  },
  {
    ...PLAIN,
    id: 'goofish',
    address: 'https://www.goofish.com/im?before=2026-07-24',
    lines: LONG,
  },
  {
    ...PLAIN,
    id: 'kuaishou',
    address: 'https://im.kwaixiaodian.com/workbench',
    orders: { ...WORDS, numbers: ['2632600000000001', '2632600000000002'] },
  },
  {
    ...PLAIN,
    id: 'whatsapp',
    address: 'https://web.whatsapp.com/',
    names: ENGLISH,
    lines: LONG,
  },
  {
    ...PLAIN,
    id: 'whatsapp',
    address: 'https://web.whatsapp.com/?generation=older',
    names: ENGLISH,
    lines: LONG,
  },
  {
    ...PLAIN,
    id: 'alibaba1688',
    address: 'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im/index.html',
  },
  {
    ...PLAIN,
    id: 'alibaba1688',
    address: 'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im_core/index.html',
  },
  {
    ...PLAIN,
    id: 'weixinshop',
    address: 'https://store.weixin.qq.com/shop/kf',
    orders: { ...WORDS, numbers: ['3700000000000000001', '3700000000000000002'] },
  },
  {
    ...PLAIN,
    id: 'weixinshop',
    // In the open shadow root of a wujie app.
    address: 'https://store.weixin.qq.com/shop/kf/collab/im?mode=business',
    orders: { ...WORDS, numbers: ['3700000000000000003', '3700000000000000004'] },
  },
  { ...PLAIN, id: 'jd', address: 'https://dongdong.jd.com/', lines: LONG },
  {
    ...PLAIN,
    id: 'etsy',
    address: 'https://www.etsy.com/messages/900001',
    names: ENGLISH,
    panelDelayMs: 300,
    orders: {
      numbers: ['3000000001', '3000000002'],
      words: ['New', 'In progress'],
      later: 'Completed',
    },
  },
  {
    ...PLAIN,
    id: 'onetalk',
    address: 'https://onetalk.alibaba.com/message/weblitePWA.htm#/',
    names: ENGLISH,
    pointAt: { buyer: '.chat-header > span' },
  },
  {
    ...PLAIN,
    id: 'tiktokshop',
    address: 'https://seller-us.tiktok.com/chat/inbox/current',
    names: ENGLISH,
    pointAt: {
      buyer: '.n8Ux',
      order: { number: '.order-no span:last-child', status: '.order-state' },
    },
    orders: {
      numbers: ['577000000000000001', '577000000000000002'],
      words: ['Unpaid', 'To ship'],
      later: 'Shipped',
      means: { words: ['unpaid', 'paidUnshipped'], later: 'shipped' },
    },
  },
  {
    ...PLAIN,
    id: 'meta',
    address: 'https://business.facebook.com/latest/inbox/all?selected_item_id=900001',
    names: ENGLISH,
    unknown: ['buyer'],
  },
  {
    ...PLAIN,
    id: 'xiaohongshu',
    address: 'https://walle.xiaohongshu.com/cstools/seller/dashboard',
    unknown: ['buyer', 'messages', 'composer'],
    orders: {
      numbers: ['P700000000000000001', 'P700000000000000002'],
      words: ['待发货', '运输中'],
      later: '已发货',
      means: { words: ['paidUnshipped', 'shipped'], later: 'shipped' },
    },
  },
];

export const LIVE_HOSTS = [...new Set(LIVE_SITES.map(({ address }) => new URL(address).hostname))];
