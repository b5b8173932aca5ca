import { mountOptions } from '../../components/mount-options';
import { createTranslate } from '../../lib/models/text';
import { extensionPage } from '../../lib/platform/extension-page';
import { openPage } from '../../lib/platform/open-page';
import { readSheetsAside } from '../../lib/platform/sheets/read-aside';
import { requestSites } from '../../lib/platform/site-access';

const root = document.getElementById('app');
if (root)
  mountOptions(root, {
    ...extensionPage,
    requestSites,
    openPage,
    readSheets: readSheetsAside,
    loadStarters: async () => (await import('../../lib/phrases/starter')).STARTER_PHRASES,
    loadDrawing: async () =>
      (await import('../../components/options/figures/drawing/draw')).drawFigure,
    loadServiceDrawing: async () =>
      (await import('../../components/options/service/drawing/draw-service')).drawService,
    t: createTranslate(extensionPage.message),
  });
