import { figureTables } from '../../../lib/models/figures/figure-tables';
import type { FiguresModel } from '../../../lib/models/figures/figures';
import { figuresCsv } from '../../../lib/models/figures/figures-csv';
import type { FiguresReply } from '../../../lib/reminders/figures/figures';
import { Loaded } from '../../parts/Loaded';
import { useUi } from '../../ui-context';
import type { DrawFigure } from './drawing/draw';
import { ExportButton } from './ExportButton';
import { FigureCard } from './FigureCard';
import { HowCounted } from './HowCounted';
import { Overview } from './Overview';
import { PeriodPicker } from './PeriodPicker';
import { useDrawing } from './use-drawing';

/** Brings what draws the pictures: some hundred kB that no other view needs. */
export type LoadDrawing = () => Promise<DrawFigure>;

interface Props {
  model: FiguresModel;
  loadDrawing: LoadDrawing;
}

/** What came of the reminders of a period. */
export function FiguresPage({ model, loadDrawing }: Props) {
  const { t } = useUi();
  const draw = useDrawing(loadDrawing);
  return (
    <section class="figures">
      <PeriodPicker period={model.period} />
      {model.period.choice.value && (
        <Loaded query={model.figures}>
          {(figures) => (
            <>
              <Overview figures={figures} />
              {figures.reminders.of > 0 ? (
                <Breakdowns figures={figures} draw={draw} />
              ) : (
                <p class="empty" data-testid="figures-empty">
                  {t('figuresEmpty')}
                </p>
              )}
            </>
          )}
        </Loaded>
      )}
      <HowCounted />
    </section>
  );
}

function Breakdowns({ figures, draw }: { figures: FiguresReply; draw: DrawFigure | undefined }) {
  const { t } = useUi();
  return (
    <>
      {figures.unreadable > 0 && <p class="failed">{t('figuresUnreadable', figures.unreadable)}</p>}
      <ExportButton
        period={figures.period}
        write={(days) => figuresCsv(t, figures, days)}
        fileName="figuresFileName"
      />
      <div class="figures__grid">
        {figureTables(t, figures).map((table) => (
          <FigureCard key={table.id} table={table} draw={draw} />
        ))}
      </div>
    </>
  );
}
