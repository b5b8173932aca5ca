import { mountPopup } from '../../components/mount-popup';
import { createTranslate } from '../../lib/models/text';
import { browser } from '../../lib/platform/browser';
import { extensionPage } from '../../lib/platform/extension-page';
import { isWaitingForGrant, startMapping } from '../../lib/platform/site-access';
import { openCompanion, openPanel, openSettings } from '../../lib/platform/views';

const t = createTranslate(extensionPage.message);

/** Known before the click: between the click and the browser's question nothing may be awaited. */
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });

async function mapPage(): Promise<void> {
  const started = await startMapping(tab?.id ?? -1, tab?.url ?? '');
  if (started === 'refused') throw new Error(t('mapRefused'));
  if (started === 'notAPage') throw new Error(t('mapNotAPage'));
}

const root = document.getElementById('app');
if (root) {
  const isWaiting = await isWaitingForGrant(tab?.id ?? -1, tab?.url ?? '');
  const items = [
    { name: 'popupMap', run: mapPage },
    { name: 'popupPanel', run: openPanel },
    { name: 'popupWindow', run: openCompanion },
    { name: 'popupSettings', run: openSettings },
  ] as const;
  mountPopup(root, t, items, isWaiting ? t('mapRefused') : undefined);
}
