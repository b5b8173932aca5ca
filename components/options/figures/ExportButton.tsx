import { useState } from 'preact/hooks';
import { toLocal } from '../../../lib/chat/zone';
import { figuresCsv } from '../../../lib/models/figures/figures-csv';
import { reasonOf } from '../../../lib/models/loadable';
import type { FiguresReply } from '../../../lib/reminders/figures/figures';
import { useUi } from '../../ui-context';
import { saveFile } from '../files/save-file';

/** Hands all tables of the page over as one file. */
export function ExportButton({ figures }: { figures: FiguresReply }) {
  const { t, zone } = useUi();
  const [problem, setProblem] = useState<string>();
  const date = (at: number) => toLocal(at, zone.value).toPlainDate().toString();
  const { from, to } = figures.period;
  // The period ends at 00:00 of the day after its last.
  const [first, last] = [date(from), date(to - 1)];
  const save = async () => {
    try {
      const bytes = await figuresCsv(t, figures, t('figuresDays', first, last));
      saveFile(new File([bytes], t('figuresFileName', `${first}-${last}`), { type: 'text/csv' }));
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
