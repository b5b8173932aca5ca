import type { SiteProfile } from '../profile';
import { hooksSeen, partsOf } from './hooks';

const seen = '2026-09-01';
const { css, attr } = hooksSeen(seen);
const older = hooksSeen('2026-06-01');

/** The open row; the tab that is not open may keep a checked one, too. */
const OPEN = '.c_tabs-tabpane:not(.c_tabs-tab_inactive) .alluser-item_check';

/** 京东咚咚网页版. The list is virtualised; the order panel is documented by nobody. */
export const jd: SiteProfile = {
  id: 'jd',
  name: '京东咚咚',
  platform: 'other',
  confidence: 'B',
  seen,
  urls: ['https://dongdong.jd.com/*'],
  marks: [],
  frame: 'top',
  listOrder: 'oldestFirst',
  isChatReminderForbidden: false,
  parts: partsOf({
    conversationKey: [
      // The title is the buyer's account name.
      attr(`${OPEN} .alluser-item-name`, 'title'),
      attr('.alluser-item_check .alluser-item-name', 'title'),
      older.attr('.t-item-ck .alluser-item-name', 'title'),
      css('.chat-head-name > span'),
    ],
    buyer: [
      css('.chat-head-name > span'),
      css(`${OPEN} .alluser-item-name`),
      older.css('.t-item-ck .alluser-item-name'),
    ],
    messageList: [
      css('#t-chat-scroll .chat-scroll-wrap'),
      css('#t-chat-scroll'),
      css('.chat-scroll-wrap'),
    ],
    row: [css('.message')],
    notice: [css('.CardWrapper')],
    fromBuyer: [css('.message_left')],
    fromAgent: [css('.message_right')],
    messageText: [css('.message__text'), css('.message__content')],
    messageTime: [css('.message__time_str')],
    composer: [css('div.EditorContent[contenteditable="true"]')],
  }),
  orderFields: {},
};
