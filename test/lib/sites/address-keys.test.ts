import { beforeEach, expect, test } from 'vitest';
import { etsy } from '../../../lib/sites/profiles/etsy';
import { goofish } from '../../../lib/sites/profiles/goofish';
import { meta } from '../../../lib/sites/profiles/meta';
import { readKey } from '../../../lib/sites/read-conversation';
import { setAddress, showEmptyPage } from './fixture';

beforeEach(() => showEmptyPage(document));

test.each([
  ['a conversation', etsy, 'https://www.etsy.com/messages/900001?ref=inbox', '900001'],
  ['its older address', etsy, 'https://www.etsy.com/conversations/900001', '900001'],
  ['one not begun', etsy, 'https://www.etsy.com/messages/new?a=1&with_id=70', 'with_id=70'],
  ['the inbox', etsy, 'https://www.etsy.com/messages/all', undefined],
  [
    'a thread of the inbox',
    meta,
    'https://business.meta.com/latest/inbox/all?mailbox_id=1&selected_item_id=900001&thread_type=FB_MESSAGE',
    '900001',
  ],
  ['the inbox without one', meta, 'https://business.facebook.com/latest/inbox/all', undefined],
  // Named by the page it was opened with; it may not follow a switch.
  ['the first buyer of the page', goofish, 'https://www.goofish.com/im?peerUserId=1', undefined],
] as const)('the key in the address of %s', (_reason, profile, href, key) => {
  setAddress(href);
  expect(readKey(document, profile)).toBe(key);
});
