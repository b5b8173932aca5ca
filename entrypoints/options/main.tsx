import { mountOptions } from '../../components/mount-options';
import { createTranslate } from '../../lib/models/text';
import { browser } from '../../lib/platform/browser';
import { extensionPage } from '../../lib/platform/extension-page';
import { openPage } from '../../lib/platform/open-page';
import { requestSites } from '../../lib/platform/site-access';
import { openCompanion, showTab } from '../../lib/platform/views';
import { showQueue } from '../background/show-queue';

const root = document.getElementById('app');
if (root)
  mountOptions(root, {
    ...extensionPage,
    requestSites,
    openPage,
    loadStarters: async () => (await import('../../lib/phrases/starter')).STARTER_PHRASES,
    loadDrawing: async () =>
      (await import('../../components/options/figures/drawing/draw')).drawFigure,
    openQueue: () =>
      showQueue({ tabs: browser.tabs, showTab, openWindow: () => openCompanion('queue') }),
    t: createTranslate(extensionPage.message),
  });
