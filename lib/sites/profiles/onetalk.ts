import type { SiteProfile } from '../profile';
import { hooksSeen, partsOf } from './hooks';

const seen = '2026-09-01';
const { css, attr } = hooksSeen(seen);

/**
 * Alibaba.com OneTalk. Nobody has documented what tells the open conversation, nor the side of a message: until the
 * seller points at the buyer's name, nothing is read.
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
    messageText: [css('.session-rich-content')],
    composer: [
      css('#send-box-wrapper .send-textarea-box pre.send-textarea'),
      css('pre.send-textarea'),
    ],
  }),
  orderFields: {},
};
