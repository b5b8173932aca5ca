import type { SiteProfile } from '../profile';
import { hooksSeen, lessSure, partsOf } from './hooks';

const seen = '2026-10-01';
const { css, attr, textWithout, aligned } = hooksSeen(seen);
/** Marks of the older of the two generations that are being rolled out side by side. */
const older = hooksSeen('2026-06-01');

/** A quoted message is a button inside the bubble. */
const QUOTE = 'div[role="button"]';
/** 「[15:20, 22/11/2026] Name: 」; the date's order of day and month is the reader's language. */
const META = '.copyable-text[data-pre-plain-text]';

/** In a group the one with a title lists the members. */
const NAME = [
  css('[data-testid="conversation-info-header"] span[dir="auto"]:not([title])'),
  css('[data-testid="conversation-header"] span[dir="auto"]:not([title])'),
  css('#main header span[dir="auto"]:not([title])'),
  css('#main header span[dir="auto"]'),
];

/** WhatsApp Web. Rows off screen are empty placeholders that keep their id, and read as nothing. No order data. */
export const whatsapp: SiteProfile = {
  id: 'whatsapp',
  name: 'WhatsApp Web',
  platform: 'other',
  confidence: 'A',
  seen,
  urls: ['https://web.whatsapp.com/*'],
  marks: [],
  frame: 'top',
  listOrder: 'oldestFirst',
  isChatReminderForbidden: false,
  parts: partsOf({
    conversationKey: NAME,
    buyer: NAME,
    messageList: [css('[data-testid="conversation-panel-messages"]')],
    row: [css('[role="row"]'), css('[data-testid^="conv-msg-"]'), older.css('[data-id]')],
    fromBuyer: [
      older.css('[data-id^="false_"]'),
      // Only on the last bubble of a run.
      css('[data-testid="tail-in"]'),
      ...lessSure('C', aligned('left', '.copyable-text')),
    ],
    fromAgent: [
      older.css('.message-out'),
      older.css('[data-id^="true_"]'),
      css('[data-testid="tail-out"]'),
      css('[data-icon^="msg-"]'),
      ...lessSure('C', aligned('right', '.copyable-text')),
    ],
    messageText: [
      textWithout('span.selectable-text', QUOTE),
      textWithout('[data-testid="selectable-text"]', QUOTE),
    ],
    messageTime: [attr(META, 'data-pre-plain-text', '^\\[([^,\\]]+)')],
    messageDay: [attr(META, 'data-pre-plain-text', '^\\[[^,\\]]+,\\s*([^\\]]+)')],
    composer: [
      css('footer [contenteditable="true"][data-tab="10"]'),
      css('[data-testid="conversation-compose-box-input"]'),
      css('footer [contenteditable="true"]'),
    ],
  }),
  orderFields: {},
};
