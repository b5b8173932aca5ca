import { expect, test } from 'vitest';
import { type RawSender, senderFacts } from '../../../lib/messaging/sender';

const SELF = { id: 'kefu', root: 'chrome-extension://kefu/' };
const ofSender = (sender: RawSender) => senderFacts({ id: 'kefu', ...sender }, SELF);

test.each<[string, RawSender, boolean]>([
  [
    'the sidebar in Chromium',
    { url: `${SELF.root}sidebar.html`, origin: 'chrome-extension://kefu' },
    true,
  ],
  ['the sidebar in Firefox, which tells no origin', { url: `${SELF.root}sidebar.html` }, true],
  ['a content script', { url: 'https://shop.test/chat', origin: 'https://shop.test' }, false],
  ['a page named like us', { url: 'https://shop.test/chrome-extension://kefu/' }, false],
  ['an id that begins like ours', { url: 'chrome-extension://kefu2/sidebar.html' }, false],
  ['our page in a sandbox', { url: `${SELF.root}sidebar.html`, origin: 'null' }, false],
  [
    'our origin with the url of a page',
    { url: 'https://shop.test/', origin: 'chrome-extension://kefu' },
    false,
  ],
  ['a sender without an address', {}, false],
])('%s', (_, sender, isExtensionPage) => {
  expect(ofSender(sender)?.isExtensionPage).toBe(isExtensionPage);
});

test('tab and frame are passed on', () => {
  expect(ofSender({ tab: { id: 7 }, frameId: 3, url: 'https://shop.test/' })).toEqual({
    tabId: 7,
    frameId: 3,
    url: 'https://shop.test/',
    isExtensionPage: false,
  });
});

test.each([
  ['another extension', 'other'],
  ['nobody known', undefined],
])('a message from %s has no facts', (_, id) => {
  expect(senderFacts({ id, url: `${SELF.root}sidebar.html` }, SELF)).toBeUndefined();
});
