import type { SiteProfile } from '../profile';
import { hooksSeen, partsOf } from './hooks';

const seen = '2026-10-01';
const { css } = hooksSeen(seen);

/**
 * 1688 网页旺旺. The chat is drawn in a frame of the same origin; its address is the one matched, so the page around
 * it gets no second sidebar.
 */
export const alibaba1688: SiteProfile = {
  id: 'alibaba1688',
  name: '1688 网页旺旺',
  platform: 'other',
  confidence: 'A',
  seen,
  urls: ['https://air.1688.com/*def_cbu_web_im_core*'],
  marks: [],
  frame: 'any',
  listOrder: 'oldestFirst',
  isChatReminderForbidden: false,
  parts: partsOf({
    conversationKey: [css('.ww_conversation .ww_user_panel', '^([^\\n]+)')],
    buyer: [css('.ww_conversation .ww_user_panel', '^([^\\n]+)')],
    // Replaced with each conversation.
    messageList: [css('.ww_message .rc-scrollbars-view'), css('.ww_message')],
    row: [css('.message-item')],
    notice: [css('.text-od-wrap'), css('.od-wrap'), css('.offer-card-wrap')],
    fromBuyer: [css('.message-item:not(.self)')],
    fromAgent: [css('.message-item.self')],
    messageText: [css('.content pre')],
    composer: [
      css('.biz-expression-editor.text-area .editBox pre.edit[contenteditable="true"]'),
      css('.ww_input pre.edit[contenteditable="true"]'),
      css('pre.edit[contenteditable="true"]'),
    ],
  }),
  orderFields: {},
};
