import type { SiteProfile } from '../profile';
import { hooksSeen, lessSure, partsOf } from './hooks';

const seen = '2026-09-01';
const { css, url } = hooksSeen(seen);

/** Atomic classes of a row that stands at the left, and at the right. */
const [BUYER, OWN] = ['.x1nhvcw1', '.x13a6bvl'];

/**
 * Meta Business Suite inbox. The address tells the conversation. Bubbles have nothing but hashed classes, which will
 * change: then no message is read. The buyer's name has no mark that a selector could tell from others.
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
    row: lessSure('C', css(BUYER), css(OWN)),
    fromBuyer: lessSure('C', css(BUYER)),
    fromAgent: lessSure('C', css(OWN)),
    messageText: lessSure('C', css('.x1fqp7bg')),
    composer: [
      css('[data-lexical-editor="true"][aria-placeholder*="Messenger"]'),
      css('[data-lexical-editor="true"][aria-placeholder*="Reply"]'),
      css('[data-lexical-editor="true"]'),
    ],
  }),
  orderFields: {},
};
