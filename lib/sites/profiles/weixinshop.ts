import type { SiteProfile } from '../profile';
import { alsoInShadow, hooksSeen, partsOf } from './hooks';

const seen = '2026-09-01';
const { css, attr, around, enclosing } = hooksSeen(seen);

/** Other pages of this console are drawn in micro-app elements or in the shadow root of a wujie app. */
const HOSTS = 'micro-app, wujie-app';
const anywhere = (...part: Parameters<typeof alsoInShadow>[1]) => alsoInShadow(HOSTS, part);

/** 微信小店客服. */
export const weixinshop: SiteProfile = {
  id: 'weixinshop',
  name: '微信小店客服',
  platform: 'other',
  confidence: 'B',
  seen,
  urls: ['https://store.weixin.qq.com/shop/kf*'],
  marks: [],
  frame: 'top',
  listOrder: 'oldestFirst',
  isChatReminderForbidden: false,
  parts: partsOf({
    conversationKey: anywhere(css('.chat-title .left .chat-customer-name')),
    buyer: anywhere(css('.chat-title .left .chat-customer-name')),
    // The list itself is documented by nobody.
    messageList: anywhere(enclosing('div.msg[data-type]')),
    row: [css('div.msg[data-type]')],
    notice: [css('a.order-msg-block')],
    fromBuyer: [css('.text-msg.bg-user')],
    fromAgent: [css('.message-item.justify-end')],
    messageText: [css('.text-msg')],
    // A hidden dialog (`debug-config-dialog`) holds another text area.
    composer: anywhere(css('.chat-input textarea.text-area'), css('#input-textarea')),
    orderPanel: [css('body')],
    orderCard: anywhere(around('.order-id-wrap')),
    badgeAnchor: [css('.order-status[data-wording]')],
  }),
  orderFields: {
    number: [css('.order-id-wrap .num')],
    status: [attr('.order-status[data-wording]', 'data-wording')],
  },
};
