import { useState } from 'preact/hooks';
import type { Span } from '../../../lib/chat/units';
import { toLocal } from '../../../lib/chat/zone';
import { reasonOf } from '../../../lib/models/loadable';
import { useUi } from '../../ui-context';
import { saveFile } from '../files/save-file';

interface Props {
  period: Span;
  /** @param days - of the period, in words. */
  write: (days: string) => Promise<Uint8Array<ArrayBuffer>>;
  fileName: 'figuresFileName' | 'serviceFileName';
}

/** Hands all tables of the page over as one file. */
export function ExportButton({ period: { from, to }, write, fileName }: Props) {
  const { t, zone } = useUi();
  const [problem, setProblem] = useState<string>();
  const date = (at: number) => toLocal(at, zone.value).toPlainDate().toString();
  // The period ends at 00:00 of the day after its last.
  const [first, last] = [date(from), date(to - 1)];
  const save = async () => {
    try {
      const bytes = await write(t('figuresDays', first, last));
      saveFile(new File([bytes], t(fileName, `${first}-${last}`), { type: 'text/csv' }));
      setProblem(undefined);
    } catch (error) {
      setProblem(reasonOf(error));
    }
  };
  return (
    <div class="figures__bar">
      <button type="button" class="button" data-testid="figures-export" onClick={() => void save()}>
        {t('figuresExport')}
      </button>
      <span class="muted small">{t('figuresDays', first, last)}</span>
      {problem !== undefined && (
        <p class="failed" role="alert">
          {t('figuresExportFailed', problem)}
        </p>
      )}
    </div>
  );
}
