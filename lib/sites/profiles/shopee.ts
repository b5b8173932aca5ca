import type { SiteProfile } from '../profile';
import { hooksSeen, lessSure, partsOf } from './hooks';

const seen = '2026-10-01';
const { css, attr } = hooksSeen(seen);

const HOSTS = [
  'seller.shopee.co.th',
  'seller.shopee.co.id',
  'seller.shopee.com.br',
  'seller.shopee.com.my',
  'seller.shopee.ph',
  'seller.shopee.sg',
  'seller.shopee.tw',
  'banhang.shopee.vn',
  'seller.shopee.cn',
];
const PATHS = ['/new-webchat/*', '/webchat/*', '/portal/chat-management*'];

/** Of the open conversation's row; met in one project of 2026 only, which tells by it that a click was taken. */
const OPEN_ROW = '[data-cy="webchat-conversation-cell-root-current"]';
const NAME = '[data-cy="webchat-conversation-cell-name"]';

/** Shopee webchat. `data-cy` survives releases, hashed classes do not; orders have no documented card. */
export const shopee: SiteProfile = {
  id: 'shopee',
  name: 'Shopee',
  platform: 'other',
  confidence: 'A',
  seen,
  urls: HOSTS.flatMap((host) => PATHS.map((path) => `https://${host}${path}`)),
  marks: [],
  frame: 'top',
  listOrder: 'oldestFirst',
  isChatReminderForbidden: false,
  parts: partsOf({
    conversationKey: lessSure(
      'C',
      attr(`${OPEN_ROW} ${NAME}`, 'title'),
      css(`${OPEN_ROW} ${NAME}`),
    ),
    buyer: lessSure('C', attr(`${OPEN_ROW} ${NAME}`, 'title'), css(`${OPEN_ROW} ${NAME}`)),
    messageList: [
      css('#message-virtualized-list'),
      css('#messageSection .ReactVirtualized__Grid'),
      css('#messagesContainer'),
      css('[data-cy="webchat-conversation-detail-chat"]'),
    ],
    row: [css('[data-cy="webchat-message-receive"]'), css('[data-cy="webchat-message-send"]')],
    fromBuyer: [css('[data-cy="webchat-message-receive"]')],
    fromAgent: [css('[data-cy="webchat-message-send"]')],
    // The time is part of the row and stands at its end.
    messageText: [css(':scope', '^([\\s\\S]*?)\\s*(?:\\d{2}:\\d{2})?$')],
    messageTime: [css(':scope', '(\\d{2}:\\d{2})$')],
    composer: [
      css('[data-cy="webchat-conversation-detail-input"] textarea'),
      css('#inputField textarea'),
    ],
    // Arrives up to 8 s after the thread.
    orderPanel: [css('[data-cy="webchat-station-root"]'), css('#workstation')],
  }),
  orderFields: {},
};
