import { render } from 'preact';
import type { Translate } from '../lib/models/text';
import './styles/tokens.css';
import './styles/base.css';
import './styles/card.css';

/** Says that the active tab has no chat that can be read. */
export function mountNoPage(root: HTMLElement, t: Translate): () => void {
  render(
    <div class="empty" role="status" data-testid="no-page">
      <p>{t('noPage')}</p>
      <p class="muted">{t('noPageHint')}</p>
    </div>,
    root,
  );
  return () => render(null, root);
}
