import { render } from 'preact';
import type { TextKey, Translate } from '../lib/models/text';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './popup.css';

export interface PopupItem {
  name: TextKey;
  run(): Promise<unknown>;
}

/**
 * The toolbar button's menu. It closes after a choice; a failure is shown instead.
 *
 * @param last - what went wrong the last time and nobody has heard yet.
 */
export function mountPopup(
  root: HTMLElement,
  t: Translate,
  items: readonly PopupItem[],
  last?: string,
): void {
  const choose = ({ run }: PopupItem) => {
    run().then(
      () => window.close(),
      (error: unknown) => show(error instanceof Error ? error.message : String(error)),
    );
  };
  const show = (failure?: string) =>
    render(
      <nav class="popup">
        <h1>{t('extensionName')}</h1>
        {items.map((item) => (
          <button
            key={item.name}
            type="button"
            class="button popup__item"
            data-testid={item.name}
            onClick={() => choose(item)}
          >
            {t(item.name)}
          </button>
        ))}
        {failure && (
          <p class="failed" role="alert" data-testid="popup-failure">
            {failure}
          </p>
        )}
      </nav>,
      root,
    );
  show(last);
}
