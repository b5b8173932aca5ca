import { computed, signal } from '@preact/signals';
import { TypedOrder } from '../../components/companion/TypedOrder';
import { mountSidebar } from '../../components/mount-sidebar';
import { createTranslate } from '../../lib/models/text';
import { createTypedPage } from '../../lib/models/typed-page';
import { copyText } from '../../lib/platform/copy-text';
import { extensionPage } from '../../lib/platform/extension-page';
import { canKeepOnTop, keepOnTop } from '../../lib/platform/keep-on-top';

const t = createTranslate(extensionPage.message);
const page = createTypedPage(t('popupWindow'));
const shownIn = signal<Window>(window);
const canRise = computed(() => shownIn.value === window && canKeepOnTop(window));

/** Shows the sidebar in `root`; what was typed lives outside of it. */
function show(root: HTMLElement): void {
  const takeDown = mountSidebar(root, {
    ...extensionPage,
    copy: (text) => copyText(text, shownIn.value),
    link: page.link,
    t,
    view: 'window',
    ...(location.hash === '#queue' && { startsAt: 'queue' }),
    typedOrder: (
      <TypedOrder
        page={page}
        canKeepOnTop={canRise}
        onKeepOnTop={() => void rise(root, comeHome)}
      />
    ),
  });
  const comeHome = () => {
    takeDown();
    shownIn.value = window;
    const next = document.createElement('div');
    next.id = root.id;
    document.body.append(next);
    show(next);
  };
}

async function rise(root: HTMLElement, onClose: () => void): Promise<void> {
  try {
    shownIn.value = (await keepOnTop(window, root, onClose)) ?? window;
  } catch (error) {
    console.warn('the window cannot be kept on top', error);
  }
}

const root = document.getElementById('app');
if (root) show(root);
