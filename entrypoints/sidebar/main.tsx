import { mountQuick } from '../../components/mount-quick';
import { mountSidebar } from '../../components/mount-sidebar';
import { acceptPage } from '../../lib/messaging/handshake';
import { QUICK } from '../../lib/messaging/page-link';
import { callEarly } from '../../lib/models/early-calls';
import { createTranslate } from '../../lib/models/text';
import { extensionPage } from '../../lib/platform/extension-page';

const callBackground = callEarly(extensionPage.callBackground, extensionPage.onChanged);
const link = await acceptPage(
  window,
  async (ticket) => (await callBackground('ticket.redeem', { ticket })).isValid,
);
const root = document.getElementById('app');
/** One page holds both, because it is the only one that may stand in a chat page. */
const mount = location.hash === `#${QUICK}` ? mountQuick : mountSidebar;
if (root)
  mount(root, {
    ...extensionPage,
    callBackground,
    link,
    t: createTranslate(extensionPage.message),
  });
