import { useSignal } from '@preact/signals';
import type { Library } from '../../../../lib/models/library/library';
import { useUi } from '../../../ui-context';

/** Out of the recycle bin: back, or gone for good, the latter with a second click. */
export function BinBar({ library }: { library: Library }) {
  const { t } = useUi();
  const { selection, changes, rows } = library;
  const asked = useSignal<readonly string[] | undefined>(undefined);
  const ids = selection.ids.value;
  /** The selected ones, else all; what was restored just now is in the bin no more. */
  const askToPurge = async () => {
    await changes.seen();
    const chosen = selection.ids.value;
    asked.value = chosen.length > 0 ? chosen : rows.value.map(({ phrase }) => phrase.id);
  };
  if (rows.value.length === 0) return null;
  if (asked.value) {
    const { value: doomed } = asked;
    return (
      <div class="bulk bulk--warning" role="alertdialog" aria-label={t('libraryPurge')}>
        <p>{t('libraryPurgeAsk', doomed.length)}</p>
        <button
          type="button"
          class="button button--bad"
          data-testid="library-purge-sure"
          onClick={() => {
            asked.value = undefined;
            void changes.purge(doomed);
          }}
        >
          {t('libraryPurgeSure')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            asked.value = undefined;
          }}
        >
          {t('libraryCancel')}
        </button>
      </div>
    );
  }
  return (
    <div class="bulk">
      <span class="muted">
        {ids.length > 0 ? t('librarySelected', ids.length) : t('libraryBinHint')}
      </span>
      <button
        type="button"
        class="button"
        data-testid="library-restore"
        disabled={ids.length === 0}
        onClick={() => void library.restore(ids)}
      >
        {t('libraryRestore')}
      </button>
      <button
        type="button"
        class="button"
        data-testid="library-purge"
        onClick={() => void askToPurge()}
      >
        {ids.length > 0 ? t('libraryPurge') : t('libraryPurgeAll')}
      </button>
    </div>
  );
}
