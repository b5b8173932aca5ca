import { defineBackground } from 'wxt/utils/define-background';
import { CALL_CHECKS } from '../../lib/messaging/call-checks';
import { senderFacts } from '../../lib/messaging/sender';
import { serveCalls } from '../../lib/messaging/serve-calls';
import { STARTER_PHRASES } from '../../lib/phrases/starter-set';
import { announceChange } from '../../lib/platform/broadcast';
import { browser } from '../../lib/platform/browser';
import { systemClock } from '../../lib/platform/clock';
import { createTickets } from '../../lib/platform/tickets';
import { warnOnButton } from '../../lib/platform/toolbar';
import { openStore } from '../../lib/store/open-store';
import { createHandlers } from './handlers';
import { openOnce } from './open-once';

/** Listeners are registered at once, so that the browser can wake the worker for them; nothing else is kept here. */
export default defineBackground(() => {
  const store = openOnce(() =>
    openStore({
      initialPhrases: STARTER_PHRASES,
      clock: systemClock,
      onChange: (tables) => announceChange(browser.storage.local, tables),
      onUnreadable: (row) => console.warn('left out a stored row that cannot be read', row),
    }),
  );
  const handlers = createHandlers({
    store,
    tickets: createTickets(browser.storage.session, systemClock),
    warnHostLost: (tabId) =>
      warnOnButton(browser.action, tabId, browser.i18n.getMessage('hostLostTitle')),
    openOptions: () => browser.runtime.openOptionsPage(),
  });
  const serve = serveCalls(handlers, CALL_CHECKS);
  const self = { id: browser.runtime.id, root: browser.runtime.getURL('') };

  // `true` with `sendResponse` is the one form of answering every browser takes, with the polyfill or without.
  browser.runtime.onMessage.addListener((message, sender, sendResponse): true => {
    serve(message, senderFacts(sender, self)).then(sendResponse);
    return true;
  });
});
