import type { SiteProfile } from '../profile';
import { hooksSeen, lessSure, partsOf } from './hooks';

const seen = '2026-10-01';
const { css, attr, label, alone } = hooksSeen(seen);

/**
 * 拼多多商家后台. Its chat is well documented, its order panel by nobody: an order is read only from a generic card,
 * and only where a text node holds nothing but an order number or a status.
 */
export const pinduoduo: SiteProfile = {
  id: 'pinduoduo',
  name: '拼多多商家后台',
  platform: 'pinduoduo',
  confidence: 'A',
  seen,
  urls: ['https://mms.pinduoduo.com/chat-merchant/*'],
  marks: [],
  frame: 'top',
  listOrder: 'oldestFirst',
  isChatReminderForbidden: true,
  parts: partsOf({
    conversationKey: [
      // `<buyer>-0-<group>`: the same buyer stands in several groups.
      attr('.chat-item-box.active[data-random]', 'data-random', '^(\\d+)'),
      // Where it stands on the thread, not on its rows: those are looked at for messages only.
      attr('[currentuid]', 'currentuid'),
      css('.chatWindowHeader .base-info .name'),
    ],
    buyer: [
      css('.chatWindowHeader .base-info .name'),
      css('.chat-item-box.active .nickname-span'),
      css('.chat-item-box.active .chat-nickname'),
    ],
    // Replaced with each conversation.
    messageList: [css('#msgListContainer .msg-list'), css('#msgListContainer')],
    row: [css('li.onemsg')],
    notice: [
      css('.cs-item.callback'),
      css('.robot-text'),
      css('p.nickname span', '机器人'),
      css('[class^="system-msg"]'),
      css('.msg-system'),
      css('.BuyerFromCard'),
      css('.good-card'),
      css('.good-info'),
      css('.commonCard'),
      css('.notify-card'),
    ],
    fromBuyer: [css('.buyer-item')],
    fromAgent: [css('.cs-item')],
    messageText: [css('.msg-content > p.msg-content-box'), css('.msg-content-box')],
    messageTime: [
      // Only at the start of a group.
      css('p.message-time'),
      // `middlePanel_list_<milliseconds>`, on every row; `middlePanel_List_` before.
      attr(':scope', 'id', '_(1\\d{12})$'),
    ],
    composer: [
      css('textarea#replyTextarea'),
      css('.reply-input .textarea-rect textarea'),
      css('.reply-box textarea'),
    ],
    orderPanel: lessSure('D', css('body')),
    orderCard: lessSure(
      'D',
      css('[data-order-id]'),
      css('.order-card'),
      css('[class*="OrderCard"]'),
    ),
    cardKey: lessSure('D', attr(':scope', 'data-order-id')),
  }),
  orderFields: {
    // Six digits of the date, a hyphen, about fifteen digits.
    number: lessSure('D', label('订单编号'), alone('^\\d{6}-\\d{12,18}$')),
    status: lessSure(
      'D',
      alone('^(?:待付款|待发货|已发货(?:[(（]待收货[)）])?|已签收|已取消|退款中|已退款)$'),
    ),
  },
};
