import type { SiteProfile } from '../profile';
import { hooksSeen, partsOf } from './hooks';

const seen = '2026-09-01';
const { css, url } = hooksSeen(seen);

/**
 * Meta Business Suite inbox. The address tells the conversation; bubbles have nothing but hashed classes that change
 * all the time, so messages are not read.
 */
export const meta: SiteProfile = {
  id: 'meta',
  name: 'Meta Business Suite',
  platform: 'other',
  confidence: 'B',
  seen,
  urls: [
    'https://business.facebook.com/latest/inbox/*',
    'https://business.meta.com/latest/inbox/*',
  ],
  marks: [],
  frame: 'top',
  listOrder: 'oldestFirst',
  isChatReminderForbidden: false,
  parts: partsOf({
    conversationKey: [url('[?&]selected_item_id=([^&#]+)')],
    // The label is the English one.
    messageList: [css('div[aria-label*="Message list container"]')],
    composer: [
      css('[data-lexical-editor="true"][aria-placeholder*="Messenger"]'),
      css('[data-lexical-editor="true"][aria-placeholder*="Reply"]'),
      css('[data-lexical-editor="true"]'),
    ],
  }),
  orderFields: {},
};
