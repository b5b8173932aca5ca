import { useMemo } from 'preact/hooks';
import { type FigureTable, summaryOf } from '../../../lib/models/figures/figure-table';
import type { TextKey } from '../../../lib/models/text';
import { Card } from '../../parts/Card';
import { useUi } from '../../ui-context';
import type { DrawFigure } from './drawing/draw';
import { FigureRows } from './FigureRows';
import { Picture } from './Picture';

interface Props {
  table: FigureTable;
  draw: DrawFigure | undefined;
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** A question, the picture that answers it, and the numbers behind it. */
export function FigureCard({ table, draw }: Props) {
  const { t } = useUi();
  const { id, title, unit, rows, within } = table;
  const drawing = useMemo(() => {
    const weekdays = WEEKDAYS.map((day) => t(`weekday_${day}`));
    return draw && ((width: number) => draw(table, width, { small: t('figuresSmall'), weekdays }));
  }, [draw, table, t]);
  const isWide = id === 'days' || id === 'weeks' || id === 'heat';
  return (
    <Card
      title={title}
      aside={<span class="figures__per">{t(`figuresPer_${unit}`)}</span>}
      testId={`figure-${id}`}
      class={isWide ? 'figures__wide' : undefined}
    >
      <Picture draw={drawing} label={summaryOf(t, table)} />
      <p class="legend muted small">
        <Legend id={id} within={within} isWaiting={rows.some(({ waiting }) => waiting > 0)} />
      </p>
      <details>
        <summary>{t('figuresTable')}</summary>
        <FigureRows table={table} />
      </details>
    </Card>
  );
}

const LEGENDS: Partial<Record<FigureTable['id'], TextKey>> = { heat: 'figuresLegendHeat' };

interface LegendProps extends Pick<FigureTable, 'id' | 'within'> {
  isWaiting: boolean;
}

function Legend({ id, within, isWaiting }: LegendProps) {
  const { t } = useUi();
  if (id !== 'days' && id !== 'weeks') return <>{t(LEGENDS[id] ?? 'figuresLegendRate')}</>;
  return (
    <>
      <span>
        <span class="swatch swatch--of" /> {t('figuresLegendOf')}
      </span>
      <span>
        <span class="swatch swatch--paid" /> {t('figuresLegendPaid', within)}
      </span>
      {isWaiting && <span>{t('figuresLegendWaiting', within)}</span>}
    </>
  );
}
