import type { SiteProfile } from '../profile';
import { hooksSeen, lessSure, partsOf } from './hooks';

const seen = '2026-10-01';
const { css, attr, label, alone, aligned } = hooksSeen(seen);

/** Statuses seen in this console; a closed order carries its reason in brackets. */
const STATUS =
  '^(?:待付款|未付款|已付款|备货中|待发货|已发货|已收货|交易成功|已完成|退款中|退款成功|已退款|已关闭(?:[(（].*[)）])?|已取消)$';

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
    'https://im.jinritemai.com/pc_seller/*',
  ],
  marks: [],
  frame: 'top',
  listOrder: 'oldestFirst',
  isChatReminderForbidden: false,
  parts: partsOf({
    conversationKey: [
      css('#workspace-chat #topbar-left-info span'),
      css('#topbar-left-info span'),
      // The placeholder repeats the buyer's name: 「发送给 X，使用Enter 发送消息」.
      attr('textarea[data-qa-id="qa-send-message-textarea"]', 'placeholder', '^发送给\\s*(.+?)，'),
    ],
    buyer: [
      css('#topbar-left-info span'),
      attr('textarea[data-qa-id="qa-send-message-textarea"]', 'placeholder', '^发送给\\s*(.+?)，'),
    ],
    messageList: [css('#workspace-chat .messageList'), css('.messageList')],
    // Spelt so by the page.
    row: [css('[data-qa-id="qa-message-warpper"]'), css('.msgItemWrap')],
    // Transfers, the assistant's own work, greetings and templates, told by the message's id; cards.
    notice: [
      css('[data-id^="transfer_staff_"]'),
      css('[data-id^="llm_process_"]'),
      css('[data-id^="cs_close_conversation"]'),
      css('[data-id*="_Welcome_"]'),
      css('[data-id*="_CsAssign_"]'),
      css('[data-id*="_template"]'),
      css('.chatd-card'),
      css('.chatd-card-main'),
    ],
    fromBuyer: [
      css('.leaveMessage.messageNotMe'),
      css('.messageNotMe'),
      ...lessSure('C', aligned('left', 'pre')),
    ],
    fromAgent: [css('.messageIsMe'), ...lessSure('C', aligned('right', 'pre'))],
    messageText: [css('pre')],
    composer: [
      css('textarea[data-qa-id="qa-send-message-textarea"]'),
      css('#im-input-box textarea'),
    ],
    orderPanel: [css('#workStation')],
    orderCard: [css('.ecom-collapse-item')],
    cardKey: [css(':scope', '\\b(69\\d{17})\\b')],
    // With several cards open, or none, which one the talk is about is not known.
    currentCard: [css('.ecom-collapse-item-active')],
    item: [css('[data-btm="d5834"]')],
    itemTitle: [css(':scope')],
  }),
  orderFields: {
    number: [alone('^69\\d{17}$'), ...lessSure('D', label('订单编号', '订单号'))],
    status: [alone(STATUS), ...lessSure('D', label('订单状态'))],
    amount: [label('实付金额'), ...lessSure('D', label('应付金额'))],
    placedAt: lessSure('D', label('下单时间')),
    paidAt: [label('付款时间')],
    shippedAt: lessSure('D', label('发货时间')),
    signedAt: lessSure('D', label('签收时间')),
  },
};
