import type { SiteProfile } from '../profile';
import { hooksSeen, lessSure, partsOf } from './hooks';

const seen = '2026-09-30';
const { css, attr } = hooksSeen(seen);
/** Names of the bubbles before 2026-07-24. */
const before = hooksSeen('2026-07-24');

/** Named by four projects of 2025 and 2026; they take its link for the buyer's page. */
const HEADER = '[class*="message-topbar--"]';

/**
 * 闲鱼. Classes end in a hash, so their beginning is matched. The address names the buyer the page was opened with and
 * may not follow a switch, so it is no key.
 */
export const goofish: SiteProfile = {
  id: 'goofish',
  name: '闲鱼',
  platform: 'other',
  confidence: 'A',
  seen,
  urls: ['https://www.goofish.com/im*'],
  marks: [],
  frame: 'top',
  listOrder: 'newestFirst',
  isChatReminderForbidden: false,
  parts: partsOf({
    conversationKey: lessSure(
      'C',
      attr(`${HEADER} a[href*="userId="]`, 'href', 'userId=(\\d+)'),
      css(`${HEADER} [class*="text1--"]`),
      css(HEADER, '^([^\\n]+)'),
    ),
    buyer: lessSure('C', css(`${HEADER} [class*="text1--"]`), css(HEADER, '^([^\\n]+)')),
    messageList: [css('div[class*="message-list-reverse--"]')],
    row: [
      css('[class*="message-text-left--"]'),
      css('[class*="message-text-right--"]'),
      before.css('[class*="msg-text-left--"]'),
      before.css('[class*="msg-text-right--"]'),
    ],
    fromBuyer: [css('[class*="message-text-left--"]'), before.css('[class*="msg-text-left--"]')],
    fromAgent: [css('[class*="message-text-right--"]'), before.css('[class*="msg-text-right--"]')],
    messageText: [css(':scope')],
    composer: [
      css('textarea.ant-input[placeholder^="请输入消息"]'),
      css('textarea[class*="textarea-no-border"]'),
      css('textarea.ant-input'),
    ],
  }),
  orderFields: {},
};
