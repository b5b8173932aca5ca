import { useSignal } from '@preact/signals';
import { EXPORT_KINDS, type ExportKind } from '../../../../lib/models/library/export-file';
import type { Library } from '../../../../lib/models/library/library';
import { reasonOf } from '../../../../lib/models/loadable';
import { useUi } from '../../../ui-context';
import { saveFile } from '../../files/save-file';

/** Writes the selected phrases, or all, to a file. */
export function ExportBar({ library }: { library: Library }) {
  const { t } = useUi();
  const failure = useSignal<string | undefined>(undefined);
  const { selection, counts } = library;
  const count = selection.ids.value.length;
  const write = async (kind: ExportKind) => {
    failure.value = undefined;
    try {
      saveFile(await library.exportFile(kind));
    } catch (error) {
      failure.value = reasonOf(error);
    }
  };
  return (
    <div class="bulk" data-testid="export-bar">
      <span>
        {count > 0
          ? t('libraryExportSelected', count)
          : t('libraryExportAll', counts.value?.all ?? 0)}
      </span>
      {EXPORT_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          class="button"
          data-testid={`export-${kind}`}
          onClick={() => void write(kind)}
        >
          {t(`libraryExport_${kind}`)}
        </button>
      ))}
      {failure.value && (
        <p class="tone-bad" role="alert">
          {t('libraryExportFailed', failure.value)}
        </p>
      )}
    </div>
  );
}
