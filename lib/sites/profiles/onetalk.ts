import type { SiteProfile } from '../profile';
import { hooksSeen, lessSure, partsOf } from './hooks';

const seen = '2026-09-01';
const { css, attr, aligned } = hooksSeen(seen);

/**
 * Alibaba.com OneTalk. Nobody has documented what tells the open conversation: until the seller points at the buyer's
 * name, nothing is read. Nor is any mark of a message's side known, so its place in the row has to tell.
 */
export const onetalk: SiteProfile = {
  id: 'onetalk',
  name: 'Alibaba.com OneTalk',
  platform: 'other',
  confidence: 'B',
  seen,
  urls: [
    'https://onetalk.alibaba.com/message/weblitePWA.htm*',
    'https://onetalk.alibaba.com/message/alicrm.htm*',
    'https://message.alibaba.com/*',
  ],
  marks: [],
  frame: 'top',
  listOrder: 'oldestFirst',
  isChatReminderForbidden: false,
  parts: partsOf({
    messageList: [css('div.scroll-box')],
    row: [css('[data-expinfo]')],
    // Any message type but text (1): inquiries, cards, files.
    notice: [attr(':scope', 'data-expinfo', '"messageType"\\s*:\\s*"?(?!1\\b)\\d+')],
    fromBuyer: lessSure('D', aligned('left', '.session-rich-content')),
    fromAgent: lessSure('D', aligned('right', '.session-rich-content')),
    messageText: [css('.session-rich-content'), css('.description-container')],
    composer: [
      css('#send-box-wrapper .send-textarea-box pre.send-textarea'),
      css('pre.send-textarea'),
    ],
  }),
  orderFields: {},
};
