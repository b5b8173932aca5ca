import { mountSidebar } from '../../components/mount-sidebar';
import { acceptPage } from '../../lib/messaging/handshake';
import { createTranslate } from '../../lib/models/text';
import { extensionPage } from '../../lib/platform/extension-page';

const link = await acceptPage(
  window,
  async (ticket) => (await extensionPage.callBackground('ticket.redeem', { ticket })).isValid,
);
const root = document.getElementById('app');
if (root) {
  mountSidebar(root, { ...extensionPage, link, t: createTranslate(extensionPage.message) });
}
