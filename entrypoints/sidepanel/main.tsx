import { mountNoPage } from '../../components/mount-no-page';
import { mountSidebar } from '../../components/mount-sidebar';
import { askPage } from '../../lib/messaging/linked-page';
import { PANEL_PORT } from '../../lib/messaging/page-link';
import { createTranslate } from '../../lib/models/text';
import { followActiveTab } from '../../lib/platform/active-tab';
import { browser } from '../../lib/platform/browser';
import { extensionPage } from '../../lib/platform/extension-page';

const root = document.getElementById('app');
const t = createTranslate(extensionPage.message);

if (root) {
  let takeDown = mountNoPage(root, t);
  const show = (mount: () => () => void) => {
    takeDown();
    takeDown = mount();
  };
  followActiveTab(browser.tabs, PANEL_PORT, {
    onPipe: (pipe) =>
      askPage(pipe).then(
        (link) => show(() => mountSidebar(root, { ...extensionPage, link, t, view: 'panel' })),
        // The tab went before it answered; `onNone` follows.
        () => {},
      ),
    onNone: () => show(() => mountNoPage(root, t)),
  });
}
