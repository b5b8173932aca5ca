import type { SiteProfile } from '../profile';
import { hooksSeen, lessSure, partsOf } from './hooks';

const seen = '2026-10-01';
const { css, attr, url, around, near } = hooksSeen(seen);

const ORDER_LINK = 'a[href*="/your/orders/sold/"][href*="order_id="]';
const OWN = '.wt-sem-bg-surface-informational-subtle';

/** Etsy messages. The address holds the conversation's number; the side panel arrives one or two seconds late. */
export const etsy: SiteProfile = {
  id: 'etsy',
  name: 'Etsy',
  platform: 'other',
  confidence: 'A',
  seen,
  urls: ['https://www.etsy.com/messages*', 'https://www.etsy.com/conversations*'],
  marks: [],
  frame: 'top',
  listOrder: 'oldestFirst',
  isChatReminderForbidden: false,
  parts: partsOf({
    conversationKey: [
      url('^[^?#]*/(?:messages|conversations)/(\\d+)'),
      // A talk that has not begun is named by its buyer's number.
      url('/messages/new\\?(?:[^#]*&)?(with_id=\\d+)'),
    ],
    buyer: [css('a[href*="/people/"]')],
    messageList: [css('div.scrolling-message-list')],
    row: [css('div.wt-rounded.wt-text-body-01')],
    fromBuyer: [css(`.wt-rounded.wt-text-body-01:not(${OWN})`)],
    fromAgent: [css(`.wt-rounded.wt-text-body-01${OWN}`)],
    // Begins with a word only screen readers are meant to say.
    messageText: [css(':scope', '^(?:Message:)?\\s*([\\s\\S]+)$')],
    composer: [
      // The placeholder is the English one.
      css('textarea[placeholder="Type your reply"]'),
      ...lessSure('D', near('div.scrolling-message-list', 'textarea')),
    ],
    orderPanel: [css('body')],
    orderCard: [around(ORDER_LINK)],
    cardKey: [attr(ORDER_LINK, 'href', 'order_id=(\\d+)')],
  }),
  orderFields: {
    number: [attr(ORDER_LINK, 'href', 'order_id=(\\d+)'), css(ORDER_LINK, 'Order #(\\d+)')],
  },
};
