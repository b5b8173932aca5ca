import { serviceCsv } from '../../../lib/models/service/service-csv';
import type { ServiceModel } from '../../../lib/models/service/service-model';
import { isToMinute, lengthWords } from '../../../lib/models/service/service-table';
import type { ServiceFigures } from '../../../lib/service/figures/figures';
import { Loaded } from '../../parts/Loaded';
import { useUi } from '../../ui-context';
import { ExportButton } from '../figures/ExportButton';
import { PeriodPicker } from '../figures/PeriodPicker';
import { useDrawing } from '../figures/use-drawing';
import type { DrawService } from './drawing/draw-service';
import { HowServiceCounted } from './HowServiceCounted';
import { ServiceCards } from './ServiceCards';
import { ServiceOverview } from './ServiceOverview';

export type LoadServiceDrawing = () => Promise<DrawService>;

interface Props {
  model: ServiceModel;
  loadDrawing: LoadServiceDrawing;
}

/** How soon and how much buyers were answered in a period. */
export function ServicePage({ model, loadDrawing }: Props) {
  const { t } = useUi();
  const draw = useDrawing(loadDrawing);
  return (
    <section class="figures">
      <PeriodPicker period={model.period} />
      {!model.isRecorded.value && (
        <p class="note" data-testid="service-off">
          {t('serviceOff')}
        </p>
      )}
      {model.period.choice.value && (
        <Loaded query={model.figures}>
          {(figures) => <Figures model={model} figures={figures} draw={draw} />}
        </Loaded>
      )}
      <HowServiceCounted />
    </section>
  );
}

interface FiguresProps {
  model: ServiceModel;
  figures: ServiceFigures;
  draw: DrawService | undefined;
}

function Figures({ model, figures, draw }: FiguresProps) {
  const { t, words } = useUi();
  const targets = model.targets.value;
  const write = (ms: number) => lengthWords(t, words.value, ms, isToMinute(figures));
  const { whole, noDay, unreadable } = figures;
  return (
    <>
      {unreadable > 0 && <p class="failed">{t('serviceUnreadable', unreadable)}</p>}
      {whole.conversations > 0 || whole.all.count > 0 ? (
        <>
          <ServiceOverview figures={figures} targets={targets} write={write} />
          <ExportButton
            period={figures.period}
            write={(days) => serviceCsv(t, figures, targets, days)}
            fileName="serviceFileName"
          />
          <ServiceCards figures={figures} targets={targets} draw={draw} write={write} />
        </>
      ) : (
        <p class="empty" data-testid="service-empty">
          {t('serviceEmpty')}
        </p>
      )}
      {noDay > 0 && (
        <p class="note" data-testid="service-no-day">
          {t('serviceNoTimes', noDay)}
        </p>
      )}
    </>
  );
}
