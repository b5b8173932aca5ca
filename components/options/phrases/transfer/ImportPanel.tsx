import type { Library } from '../../../../lib/models/library/library';
import { Card } from '../../../parts/Card';
import { useUi } from '../../../ui-context';
import { FilePicker } from './FilePicker';
import { Trial } from './Trial';

/** Brings a file in: first what it would do, row by row; then all of it as one change. */
export function ImportPanel({ library }: { library: Library }) {
  const { t } = useUi();
  const { imports, panel } = library;
  const state = imports.state.value;
  const close = () => {
    imports.cancel();
    panel.value = 'list';
  };
  return (
    <Card title={t('libraryImport')} class="panel" testId="import-panel">
      {(state.kind === 'waiting' || state.kind === 'unreadable') && (
        <>
          {state.kind === 'unreadable' && (
            <p class="failed" role="alert" data-testid="import-unreadable">
              {t('libraryImportUnreadable', state.name, state.why)}
            </p>
          )}
          <FilePicker onFile={(file) => void imports.read(file)} />
          <button type="button" class="button panel__close" onClick={close}>
            {t('libraryCancel')}
          </button>
        </>
      )}
      {state.kind === 'reading' && (
        <div class="panel__line" role="status">
          <span>{t('libraryImportReading', state.name)}</span>
          <progress
            class="panel__progress"
            max={state.progress.total || 1}
            value={state.progress.done}
            aria-label={t('libraryImportReading', state.name)}
          />
          <button type="button" class="button" data-testid="import-stop" onClick={imports.cancel}>
            {t('libraryCallOff')}
          </button>
        </div>
      )}
      {state.kind === 'trial' && <Trial library={library} name={state.name} onClose={close} />}
    </Card>
  );
}
