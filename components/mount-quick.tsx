import { computed } from '@preact/signals';
import { render } from 'preact';
import { createQuick, type QuickNeeds } from '../lib/models/quick';
import { createWords } from '../lib/models/words';
import { defaultShopSettings } from '../lib/rules/default-settings';
import { QuickList } from './quick/QuickList';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './shell/shell.css';
import './phrases/phrases.css';
import './quick/quick.css';
import './wording/wording.css';
import { type Ui, UiContext } from './ui-context';

/**
 * Shows the small list of replies in `root`, in a frame that the page's caret places, and marks the document with
 * `data-kefu="quick"`.
 *
 * @returns a function that takes everything down again.
 */
export function mountQuick(root: HTMLElement, needs: Omit<QuickNeeds, 'visibility'>): () => void {
  const quick = createQuick({ ...needs, visibility: document });
  const { zone } = defaultShopSettings();
  const ui: Ui = {
    t: needs.t,
    copy: needs.copy,
    zone: computed(() => zone),
    now: computed(() => needs.clock()),
    words: computed(() => createWords(needs.t, zone)),
  };
  render(
    <UiContext.Provider value={ui}>
      <QuickList model={quick} />
    </UiContext.Provider>,
    root,
  );
  document.documentElement.dataset.kefu = 'quick';
  const tellHeight = new ResizeObserver(([entry]) => {
    const height = entry?.borderBoxSize[0]?.blockSize ?? 0;
    if (height > 0) needs.link.call('quickHeight', Math.ceil(height)).catch(() => {});
  });
  if (root.firstElementChild) tellHeight.observe(root.firstElementChild);
  // A click elsewhere takes the keyboard away.
  window.addEventListener('blur', quick.giveUp);
  return () => {
    tellHeight.disconnect();
    window.removeEventListener('blur', quick.giveUp);
    render(null, root);
    quick.dispose();
    delete document.documentElement.dataset.kefu;
  };
}
