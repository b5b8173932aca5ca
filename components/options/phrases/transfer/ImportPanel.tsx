import type { Library } from '../../../../lib/models/library/library';
import { Card } from '../../../parts/Card';
import { useUi } from '../../../ui-context';
import { FilePicker } from '../../files/FilePicker';
import { ProgressLine } from '../../files/ProgressLine';
import { fileRefusalText } from '../../files/refusal-text';
import { Trial } from './Trial';

/** Brings a file in: first what it would do, row by row; then all of it as one change. */
export function ImportPanel({ library }: { library: Library }) {
  const { t } = useUi();
  const { imports, panel } = library;
  const state = imports.state.value;
  const why =
    state.kind === 'refused'
      ? fileRefusalText(t, state.error)
      : state.kind === 'failed'
        ? state.why
        : '';
  const close = () => {
    imports.cancel();
    panel.value = 'list';
  };
  return (
    <Card title={t('libraryImport')} class="panel" testId="import-panel">
      {state.kind !== 'reading' && state.kind !== 'trial' && (
        <>
          {state.kind !== 'waiting' && (
            <p class="failed" role="alert" data-testid="import-unreadable">
              {t('fileFailed', state.name, why)}
            </p>
          )}
          <FilePicker
            hint={t('libraryImportHint')}
            accept=".csv,.xlsx,.json,.txt"
            testId="import-file"
            onFile={(file) => void imports.read(file)}
          />
          <button type="button" class="button panel__close" onClick={close}>
            {t('libraryCancel')}
          </button>
        </>
      )}
      {state.kind === 'reading' && (
        <ProgressLine label={t('fileReading', state.name)} progress={state.progress}>
          <button type="button" class="button" data-testid="import-stop" onClick={imports.cancel}>
            {t('libraryCallOff')}
          </button>
        </ProgressLine>
      )}
      {state.kind === 'trial' && <Trial library={library} trial={state} onClose={close} />}
    </Card>
  );
}
