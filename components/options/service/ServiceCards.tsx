import { useMemo } from 'preact/hooks';
import type { ServiceTargets } from '../../../lib/chat/settings';
import {
  lengthsSummary,
  ratiosSummary,
  type ServiceTable,
  serviceTables,
} from '../../../lib/models/service/service-table';
import type { ServiceFigures } from '../../../lib/service/figures/figures';
import { Card } from '../../parts/Card';
import { useUi } from '../../ui-context';
import { Picture } from '../figures/Picture';
import type { DrawService } from './drawing/draw-service';
import type { ServicePicture } from './drawing/service-picture';
import { type Part, ServiceRows } from './ServiceRows';

interface Props {
  figures: ServiceFigures;
  targets: ServiceTargets;
  draw: DrawService | undefined;
  write: (ms: number) => string;
}

/** By day, by agent, by hour: a picture where there is a course, and the numbers behind it. */
export function ServiceCards({ figures, targets, draw, write }: Props) {
  const { t } = useUi();
  const { days, agent, hour } = serviceTables(t, figures, targets);
  const { step } = figures.trend;
  const shared = { targets, draw, write };
  const agentTitle = t('serviceTitleAgent');
  return (
    <div class="figures__grid">
      <DrawnCard
        {...shared}
        kind="lengths"
        table={days}
        title={t(step === 'day' ? 'serviceTitleLengths_days' : 'serviceTitleLengths_weeks')}
      />
      <DrawnCard
        {...shared}
        kind="ratios"
        table={days}
        title={t(step === 'day' ? 'serviceTitleRatio_days' : 'serviceTitleRatio_weeks')}
      />
      <Card title={agentTitle} testId="service-agent" class="figures__wide">
        <ServiceRows
          table={agent}
          title={agentTitle}
          parts={['lengths', 'messages']}
          write={write}
        />
      </Card>
      <DrawnCard
        {...shared}
        kind="lengths"
        table={hour}
        title={t('serviceTitleLengths_hour')}
        parts={['lengths', 'messages']}
      />
    </div>
  );
}

interface DrawnProps extends Omit<Props, 'figures'> {
  kind: ServicePicture['kind'];
  table: ServiceTable;
  title: string;
  parts?: readonly Part[];
}

function DrawnCard({ kind, table, title, targets, draw, write, parts }: DrawnProps) {
  const { t } = useUi();
  const lines = useTargets(kind, targets, write);
  const drawing = useMemo(() => {
    const picture: ServicePicture = {
      kind,
      rows: table.rows,
      targets: lines,
      unit: (name, count) => t(`serviceTick_${name}`, count),
    };
    return draw && ((width: number) => draw(picture, width));
  }, [draw, kind, table, lines, t]);
  const isLengths = kind === 'lengths';
  const summary = isLengths
    ? lengthsSummary(t, title, table.rows, write)
    : ratiosSummary(t, title, table.rows);
  return (
    <Card title={title} testId={`service-${table.id}-${kind}`} class="figures__wide">
      <Picture draw={drawing} label={summary} />
      <p class="legend muted small">
        {isLengths ? (
          <>
            <span class="legend__first">{t('serviceLegendFirst')}</span>
            <span>{t('serviceLegendAll')}</span>
            <span>{t('serviceLegendMedian')}</span>
            <span>{t('serviceLegendSmall')}</span>
          </>
        ) : (
          <span>{t('serviceLegendRatio')}</span>
        )}
        {lines.map(({ text, isSecond }) => (
          <span key={text} class={isSecond ? undefined : 'legend__first'}>
            {t(isSecond ? 'serviceLegendTargetAll' : 'serviceLegendTarget', text)}
          </span>
        ))}
      </p>
      <details>
        <summary>{t('figuresTable')}</summary>
        <ServiceRows
          table={table}
          title={title}
          parts={parts ?? [isLengths ? 'lengths' : 'messages']}
          write={write}
        />
      </details>
    </Card>
  );
}

/** The shop's targets as lines of a picture and in words. */
function useTargets(kind: ServicePicture['kind'], targets: ServiceTargets, write: Props['write']) {
  const { t } = useUi();
  const { firstResponseMs, responseMs, answerRatioPercent } = targets;
  const line = (value: number | undefined, text: (value: number) => string, isSecond = false) =>
    value === undefined ? [] : [{ value, text: text(value), isSecond }];
  if (kind === 'ratios') {
    return line(answerRatioPercent, (percent) => t('serviceTargetFrom', `${percent}%`));
  }
  const within = (name: string) => (ms: number) => `${name}${t('serviceTargetWithin', write(ms))}`;
  return [
    ...line(firstResponseMs, within(t('serviceFirst'))),
    ...line(responseMs, within(t('serviceAll')), true),
  ];
}
