import type { SiteProfile } from '../profile';
import { hooksSeen, partsOf } from './hooks';

const seen = '2026-09-06';
const { css, near, enclosing } = hooksSeen(seen);

/** Countries whose address has been seen; the others by the seller's own grant. */
const COUNTRIES = ['us', 'uk', 'vn', 'th', 'id', 'br'];

/**
 * TikTok Shop. Nobody has documented what tells the open conversation: until the seller points at the buyer's name,
 * nothing is read.
 */
export const tiktokshop: SiteProfile = {
  id: 'tiktokshop',
  name: 'TikTok Shop',
  platform: 'other',
  confidence: 'B',
  seen,
  urls: COUNTRIES.map((country) => `https://seller-${country}.tiktok.com/chat/inbox/current*`),
  marks: [],
  frame: 'top',
  listOrder: 'oldestFirst',
  isChatReminderForbidden: false,
  parts: partsOf({
    messageList: [enclosing('[data-testid="chat.chatroom.message_card"]')],
    row: [css('[data-testid="chat.chatroom.message_card"]')],
    fromBuyer: [css('.chatd-bubble-main--other')],
    fromAgent: [css('[class*="chatd-bubble-main--"]:not(.chatd-bubble-main--other)')],
    messageText: [css('[class*="chatd-bubble-main--"]')],
    composer: [near('#chat-input-send-button', 'textarea, [contenteditable="true"]')],
  }),
  orderFields: {},
};
