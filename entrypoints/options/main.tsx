import { mountOptions } from '../../components/mount-options';
import { createTranslate } from '../../lib/models/text';
import { extensionPage } from '../../lib/platform/extension-page';

const root = document.getElementById('app');
if (root) mountOptions(root, { ...extensionPage, t: createTranslate(extensionPage.message) });
