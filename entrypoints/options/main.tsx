import { mountOptions } from '../../components/mount-options';
import { createTranslate } from '../../lib/models/text';
import { extensionPage } from '../../lib/platform/extension-page';
import { requestSites } from '../../lib/platform/site-access';

const root = document.getElementById('app');
if (root)
  mountOptions(root, { ...extensionPage, requestSites, t: createTranslate(extensionPage.message) });
