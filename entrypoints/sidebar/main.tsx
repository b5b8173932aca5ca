import { mountQuick } from '../../components/mount-quick';
import { mountSidebar } from '../../components/mount-sidebar';
import { acceptPage } from '../../lib/messaging/handshake';
import { QUICK } from '../../lib/messaging/page-link';
import { askPhrasesEarly } from '../../lib/models/early-phrases';
import { createTranslate } from '../../lib/models/text';
import { extensionPage } from '../../lib/platform/extension-page';

const { callBackground, onChanged } = extensionPage;
const askPhrases = askPhrasesEarly(callBackground, onChanged);
const link = await acceptPage(
  window,
  async (ticket) => (await callBackground('ticket.redeem', { ticket })).isValid,
);
const root = document.getElementById('app');
/** One page holds both, because it is the only one that may stand in a chat page. */
const mount = location.hash === `#${QUICK}` ? mountQuick : mountSidebar;
if (root)
  mount(root, { ...extensionPage, askPhrases, link, t: createTranslate(extensionPage.message) });
