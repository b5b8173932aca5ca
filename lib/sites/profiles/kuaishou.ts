import type { SiteProfile } from '../profile';
import { hooksSeen, partsOf } from './hooks';

const seen = '2026-09-01';
const { css, alone, around } = hooksSeen(seen);

const WRAPPER = '[class*="kwaishop-cs-LayoutDefaultWrapper';
/**
 * The words of the status among the card's free tags, and whatever speaks of giving back: a refund that is not
 * understood must not read as shipping.
 */
const STATUS =
  '^(?:待付款|待发货|待收货|已发货|交易成功|交易失败|交易关闭|售后中)(?:[(（].*[)）])?$|退|售后';
/** The name may end in a count of orders. */
const NAME = '^(.+?)\\s*(?:下单数\\s*[(（]\\d+[)）])?$';

/** 快手小店客服. Whether it uses a shadow root is not settled: one project says so, no other does. */
export const kuaishou: SiteProfile = {
  id: 'kuaishou',
  name: '快手小店客服',
  platform: 'other',
  confidence: 'B',
  seen,
  urls: [
    'https://im.kwaixiaodian.com/workbench*',
    'https://im.kwaixiaodian.com/pc*',
    'https://s.kwaixiaodian.com/zone/settles/chat*',
  ],
  marks: [],
  frame: 'top',
  listOrder: 'oldestFirst',
  isChatReminderForbidden: false,
  parts: partsOf({
    conversationKey: [
      css('.SessionBaseCard[class*="colorHighLight" i] .SessionBaseCard-topHeadName', NAME),
      css('[class*="colorHighLight" i] .SessionBaseCard-topHeadName', NAME),
    ],
    buyer: [
      css('.SessionBaseCard[class*="colorHighLight" i] .SessionBaseCard-topHeadName', NAME),
      css('[class*="colorHighLight" i] .SessionBaseCard-topHeadName', NAME),
    ],
    messageList: [css('.ChatMessageList-ContentWrap')],
    // `0_<buyer>_…`.
    row: [css('div[id^="0_"]'), css('div[id*="cs-common-message-list-item"]')],
    notice: [
      css('.kwaishop-cs-LayoutMiddleWrapper_msgBody'),
      css('.kwaishop-cs-BizNoticeCard'),
      css('.kwaishop-cs-bizBuyerFromCard'),
      css('.kwaishop-cs-BizOrderCard'),
      // Any other card.
      css('[class*="_msgBody"]:not(:has(.kwaishop-cs-BizTextCard))'),
    ],
    fromBuyer: [css(`${WRAPPER}__notMe"]`)],
    fromAgent: [css(`${WRAPPER}__isMine"]`)],
    messageText: [css('.kwaishop-cs-BizTextCard'), css('[class*="_msgBody"]')],
    // Without a year, behind the sender's name: 「2-22 18:55:20」.
    messageTime: [
      css('[class*="__time"]', '(\\d{1,2}-\\d{1,2} \\d{1,2}:\\d{2}(?::\\d{2})?)$'),
      css('[class*="_beforeMsgBody"]', '(\\d{1,2}-\\d{1,2} \\d{1,2}:\\d{2}(?::\\d{2})?)$'),
    ],
    composer: [
      css('.SendBox .SendBox-Editor .ql-editor'),
      css('#esim-editor5678 .ql-editor'),
      css('.SendBox-Editor .ql-editor'),
    ],
    orderPanel: [css('body')],
    orderCard: [css('.OrderCard'), around('.oid')],
    badgeAnchor: [css('.tag-contain .order-tag'), css('.order-tag-last')],
  }),
  orderFields: {
    number: [css('.oid', '([A-Za-z\\d-]{6,})\\s*$')],
    status: [
      { ...alone(STATUS), css: '.tag-contain' },
      css('.tag-contain .order-tag'),
      css('.order-tag-last'),
    ],
  },
};
