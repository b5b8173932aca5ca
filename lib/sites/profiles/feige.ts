import type { SiteProfile } from '../profile';
import { hooksSeen } from './hooks';

const seen = '2026-10-01';
const { css, attr, label } = hooksSeen(seen);

/**
 * 抖店飞鸽. Hashed class names changed with the redesign of 2026-06-02, the `data-qa-id` hooks did not. There is no
 * safe mark of the active conversation in the list, so the header's name is the key.
 */
export const feige: SiteProfile = {
  id: 'feige',
  name: '抖店飞鸽',
  platform: 'douyin',
  confidence: 'A',
  seen,
  urls: [
    'https://im.jinritemai.com/pc_seller_v2/main/workspace*',
    'https://im.jinritemai.com/pc_seller_desk_v2/*',
  ],
  marks: [],
  isChatReminderForbidden: false,
  parts: {
    conversationKey: [
      css('#workspace-chat #topbar-left-info span'),
      css('#topbar-left-info span'),
      // The placeholder repeats the buyer's name: 「发送给 X，使用Enter 发送消息」.
      attr('textarea[data-qa-id="qa-send-message-textarea"]', 'placeholder', '^发送给\\s*(.+?)，'),
    ],
    buyer: [css('#topbar-left-info span')],
    messageList: [css('#workspace-chat .messageList'), css('.messageList')],
    row: [css('[data-qa-id="qa-message-warpper"]')],
    dayHeading: [],
    fromBuyer: [css('.leaveMessage.messageNotMe'), css('.messageNotMe')],
    fromAgent: [css('.messageIsMe')],
    messageText: [css('pre span'), css('pre')],
    messageTime: [],
    composer: [
      css('textarea[data-qa-id="qa-send-message-textarea"]'),
      css('#im-input-box textarea'),
    ],
    orderPanel: [css('#workStation')],
    orderCard: [css('.ecom-collapse-item')],
    cardKey: [css(':scope', '\\b(69\\d{17})\\b')],
    currentCard: [css('.ecom-collapse-item-active')],
    badgeAnchor: [],
    item: [css('[data-btm="d5834"]')],
    itemTitle: [css(':scope')],
    itemVariant: [],
    itemQuantity: [],
    itemPrice: [],
    itemCategory: [],
  },
  orderFields: {
    // The number stands alone as 19 digits that begin with 69.
    number: [label('订单编号', '订单号'), css(':scope', '\\b(69\\d{17})\\b')],
    status: [label('订单状态')],
    amount: [label('实付金额', '应付金额')],
    placedAt: [label('下单时间')],
    paidAt: [label('付款时间')],
    shippedAt: [label('发货时间')],
    signedAt: [label('签收时间')],
  },
};
