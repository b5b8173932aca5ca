import type { SiteProfile } from '../profile';
import { hooksSeen, partsOf } from './hooks';

const seen = '2026-11-22';
const { css, attr, label } = hooksSeen(seen);

/**
 * Consoles built on the chat kit @chatscope/chat-ui-kit-react with labelled order cards in the right side column.
 * Recognised by the kit's own classes, whatever the address.
 */
export const chatscope: SiteProfile = {
  id: 'chatscope',
  name: '网页客服台（Chatscope 组件）',
  platform: 'taobao',
  confidence: 'A',
  seen,
  urls: [],
  marks: ['.cs-main-container', '.cs-message-input__content-editor'],
  frame: 'top',
  listOrder: 'oldestFirst',
  isChatReminderForbidden: false,
  parts: partsOf({
    conversationKey: [
      attr('.cs-conversation--active[data-conversation-id]', 'data-conversation-id'),
      css('.cs-conversation-header__user-name'),
    ],
    buyer: [
      css('.cs-conversation-header__user-name'),
      css('.cs-conversation--active .cs-conversation__name'),
    ],
    messageList: [css('.cs-message-list__scroll-wrapper'), css('.cs-message-list')],
    row: [css('.cs-message'), css('.cs-message-separator')],
    dayHeading: [
      css('.cs-message-separator', '^(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日$|^(?:今天|昨天|前天)$'),
    ],
    fromBuyer: [css('.cs-message--incoming')],
    fromAgent: [css('.cs-message--outgoing')],
    messageText: [css('.cs-message__content')],
    messageTime: [
      css('.cs-message__sent-time'),
      css('.cs-message__footer'),
      css('.cs-message__header'),
    ],
    composer: [css('.cs-message-input__content-editor[contenteditable]')],
    orderPanel: [css('[data-panel="orders"]'), css('.cs-sidebar--right')],
    orderCard: [css('[data-order-id]'), css('.order-card')],
    cardKey: [attr('[data-order-id]', 'data-order-id')],
    currentCard: [css('[aria-current="true"]')],
    badgeAnchor: [css('[data-field="status"]'), css('.order-status')],
    item: [css('.order-items > li')],
    itemTitle: [css('.item-title')],
    itemVariant: [css('.item-variant')],
    itemQuantity: [css('.item-quantity')],
    itemPrice: [css('.item-price')],
    itemCategory: [css('.item-category')],
  }),
  orderFields: {
    number: [label('订单编号', '订单号')],
    status: [label('订单状态', '交易状态')],
    amount: [label('实付金额', '应付金额', '订单金额')],
    freight: [label('运费')],
    placedAt: [label('下单时间', '创建时间')],
    closesAt: [label('关闭时间')],
    paidAt: [label('付款时间')],
    shipBy: [label('承诺发货时间', '最晚发货时间')],
    shippedAt: [label('发货时间')],
    signedAt: [label('签收时间')],
    returnRequestedAt: [label('退货申请时间')],
    address: [label('收货地址')],
  },
};
