import type { SiteProfile } from '../profile';
import { hooksSeen, partsOf } from './hooks';

const seen = '2026-09-01';
const { css, label, alone } = hooksSeen(seen);

const STATUS = '^(?:待发货|已发货|待揽收|运输中|派件中|已签收)$';

/**
 * 小红书千帆. Only the order card is documented. Its first order number stands for the conversation: neither buyer,
 * thread nor composer can be told, so texts are copied, not inserted.
 */
export const xiaohongshu: SiteProfile = {
  id: 'xiaohongshu',
  name: '小红书千帆',
  platform: 'other',
  confidence: 'C',
  seen,
  urls: ['https://walle.xiaohongshu.com/cstools/*'],
  marks: [],
  frame: 'top',
  listOrder: 'oldestFirst',
  isChatReminderForbidden: false,
  parts: partsOf({
    conversationKey: [css('.order-card .order-card-title-id', '(P\\d{10,})')],
    orderPanel: [
      css('.order-tool-content'),
      css('.new-right-panel'),
      css('.order-tool-container'),
      css('.farmer-chat__right'),
    ],
    orderCard: [css('.order-card')],
  }),
  orderFields: {
    number: [css('.order-card-title-id', '(P\\d{10,})')],
    // The card's head first: the parcel's own state stands below it.
    status: [{ ...alone(STATUS), css: '.order-card-header' }, alone(STATUS)],
    returnRequestedAt: [label('申请时间')],
  },
};
