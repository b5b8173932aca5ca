import { computed, signal } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import { createSidebar, type SidebarNeeds } from '../lib/models/sidebar';
import { defaultShopSettings } from '../lib/rules/default-settings';
import { App } from './App';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/card.css';
import './shell/shell.css';
import './order/order.css';
import './buyer/buyer.css';
import './returns/returns.css';
import './cases/cases.css';
import './dispute/dispute.css';
import './commitments/commitments.css';
import './pairings/pairings.css';
import './reminder/reminder.css';
import './phrases/phrases.css';
import './queue/queue.css';
import './queue/due.css';
import './records/records.css';
import './sites/self-test.css';
import './wording/wording.css';
import { type Ui, UiContext } from './ui-context';

/** Frame width at and below which only the rail is shown. */
const RAIL = '(max-width: 56px)';

export interface MountNeeds extends Omit<SidebarNeeds, 'visibility' | 'newId'> {
  /** Where it stands: the frame in a page (default), the browser's own panel, a window of its own. */
  view?: 'sidebar' | 'panel' | 'window';
  typedOrder?: ComponentChildren;
}

/**
 * Shows the sidebar in `root` and marks the document with the view, `data-kefu="sidebar"` for the frame. To be called only once the page
 * beside it is known: before that the frame stays empty.
 *
 * @returns a function that takes everything down again.
 */
export function mountSidebar(root: HTMLElement, needs: MountNeeds): () => void {
  const { view = 'sidebar' } = needs;
  const sidebar = createSidebar({
    ...needs,
    visibility: document,
    newId: () => crypto.randomUUID(),
  });
  const narrow = window.matchMedia(RAIL);
  const isRail = signal(narrow.matches);
  const onWidth = () => {
    isRail.value = narrow.matches;
  };
  narrow.addEventListener('change', onWidth);

  const ui: Ui = {
    t: needs.t,
    copy: needs.copy,
    words: sidebar.words,
    now: sidebar.now,
    zone: computed(() => (sidebar.settings.value.value ?? defaultShopSettings()).zone),
  };
  render(
    <UiContext.Provider value={ui}>
      <App
        sidebar={sidebar}
        isRail={isRail}
        canCollapse={view === 'sidebar'}
        typedOrder={needs.typedOrder}
      />
    </UiContext.Provider>,
    root,
  );
  document.documentElement.dataset.kefu = view;
  return () => {
    render(null, root);
    narrow.removeEventListener('change', onWidth);
    sidebar.dispose();
    delete document.documentElement.dataset.kefu;
  };
}
