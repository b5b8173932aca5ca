import { mountSidebar } from '../../components/mount-sidebar';
import { createCallBackground } from '../../lib/messaging/call-background';
import type { BackgroundCalls } from '../../lib/messaging/calls';
import { acceptPage } from '../../lib/messaging/handshake';
import { createTranslate } from '../../lib/models/text';
import { onAnnouncedChange } from '../../lib/platform/broadcast';
import { browser } from '../../lib/platform/browser';
import { systemClock } from '../../lib/platform/clock';
import { copyText } from './copy-text';

const callBackground = createCallBackground<BackgroundCalls>((request) =>
  browser.runtime.sendMessage(request),
);
const link = await acceptPage(
  window,
  async (ticket) => (await callBackground('ticket.redeem', { ticket })).isValid,
);
const root = document.getElementById('app');
if (root) {
  mountSidebar(root, {
    link,
    callBackground,
    onChanged: (listener) => onAnnouncedChange(browser.storage.onChanged, listener),
    clock: systemClock,
    t: createTranslate((name, values) => browser.i18n.getMessage(name, values)),
    copy: copyText,
  });
}
