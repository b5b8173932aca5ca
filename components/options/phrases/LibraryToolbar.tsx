import { useSignal } from '@preact/signals';
import type { Library } from '../../../lib/models/library/library';
import { useUi } from '../../ui-context';
import { ExportBar } from './transfer/ExportBar';

/** Search, and what can be begun from here. */
export function LibraryToolbar({ library }: { library: Library }) {
  const { t } = useUi();
  const isExporting = useSignal(false);
  const updates = library.starterUpdate.entries.value.length;
  return (
    <div class="library__toolbar">
      <input
        type="search"
        class="input"
        data-testid="library-search"
        placeholder={t('librarySearch')}
        aria-label={t('librarySearch')}
        value={library.search.value}
        onInput={(event) => {
          library.search.value = event.currentTarget.value;
          library.panel.value = 'list';
        }}
      />
      <button
        type="button"
        class="button button--new"
        data-testid="library-new"
        disabled={library.data.groups.value.value === undefined}
        onClick={library.addPhrase}
      >
        {t('libraryNew')}
      </button>
      <button
        type="button"
        class="button"
        data-testid="library-replace"
        onClick={() => {
          library.replace.open(library.selection.ids.value);
          library.panel.value = 'replace';
        }}
      >
        {t('libraryReplace')}
      </button>
      <button
        type="button"
        class="button"
        data-testid="library-import"
        onClick={() => {
          library.panel.value = 'import';
        }}
      >
        {t('libraryImport')}
      </button>
      <button
        type="button"
        class="button"
        data-testid="library-export"
        aria-expanded={isExporting.value}
        onClick={() => {
          isExporting.value = !isExporting.value;
        }}
      >
        {t('libraryExport')}
      </button>
      {updates > 0 && (
        <button
          type="button"
          class="button button--new"
          data-testid="library-starter"
          onClick={() => {
            library.panel.value = 'starter';
          }}
        >
          {t('libraryStarter', updates)}
        </button>
      )}
      {isExporting.value && <ExportBar library={library} />}
    </div>
  );
}
