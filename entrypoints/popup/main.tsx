import { mountPopup } from '../../components/mount-popup';
import { createTranslate } from '../../lib/models/text';
import { extensionPage } from '../../lib/platform/extension-page';
import { openCompanion, openPanel, openSettings } from '../../lib/platform/views';

const root = document.getElementById('app');
if (root) {
  mountPopup(root, createTranslate(extensionPage.message), [
    { name: 'popupPanel', run: openPanel },
    { name: 'popupWindow', run: openCompanion },
    { name: 'popupSettings', run: openSettings },
  ]);
}
