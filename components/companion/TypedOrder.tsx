import type { ReadonlySignal } from '@preact/signals';
import type { TypedPage } from '../../lib/models/typed-page';
import { Card } from '../parts/Card';
import { useUi } from '../ui-context';
import './companion.css';

interface Props {
  page: TypedPage;
  /** False where the browser cannot keep a window above others, and once it does. */
  canKeepOnTop: ReadonlySignal<boolean>;
  onKeepOnTop(): void;
}

/** Where the agent of a desktop client pastes the order that no page shows. */
export function TypedOrder({ page, canKeepOnTop, onKeepOnTop }: Props) {
  const { t } = useUi();
  return (
    <Card title={t('typedTitle')} testId="typed-order">
      <label class="typed__field">
        {t('typedBuyer')}
        <input
          class="input"
          data-testid="typed-buyer"
          value={page.buyer.value}
          onInput={(event) => page.setBuyer(event.currentTarget.value)}
        />
      </label>
      <label class="typed__field">
        {t('typedText')}
        <textarea
          class="input"
          rows={3}
          data-testid="typed-text"
          placeholder={t('typedHint')}
          value={page.text.value}
          onInput={(event) => page.setText(event.currentTarget.value)}
        />
      </label>
      {!page.isRecognised.value && <p class="muted">{t('typedNothing')}</p>}
      <p class="typed__buttons">
        <button
          type="button"
          class="button button--quiet"
          data-testid="typed-clear"
          onClick={() => {
            page.setBuyer('');
            page.setText('');
          }}
        >
          {t('typedClear')}
        </button>
        {canKeepOnTop.value && (
          <button
            type="button"
            class="button button--quiet"
            data-testid="keep-on-top"
            onClick={onKeepOnTop}
          >
            {t('keepOnTop')}
          </button>
        )}
      </p>
    </Card>
  );
}
