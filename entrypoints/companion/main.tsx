import { TypedOrder } from '../../components/companion/TypedOrder';
import { mountSidebar } from '../../components/mount-sidebar';
import { createTranslate } from '../../lib/models/text';
import { createTypedPage } from '../../lib/models/typed-page';
import { copyText } from '../../lib/platform/copy-text';
import { extensionPage } from '../../lib/platform/extension-page';
import { canKeepOnTop, keepOnTop } from '../../lib/platform/keep-on-top';

const root = document.getElementById('app');
const t = createTranslate(extensionPage.message);

if (root) {
  const page = createTypedPage(t('popupWindow'));
  let shownIn: Window = window;
  const toTop = () =>
    keepOnTop(window, root, (next) => {
      shownIn = next;
    });
  mountSidebar(root, {
    ...extensionPage,
    copy: (text) => copyText(text, shownIn),
    link: page.link,
    t,
    view: 'window',
    typedOrder: (
      <TypedOrder page={page} onKeepOnTop={canKeepOnTop(window) ? () => void toTop() : undefined} />
    ),
  });
}
