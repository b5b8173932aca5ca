import type { ServiceTargets } from '../../chat/settings';
import type { ServiceFigures } from '../../service/figures/figures';
import { neutralCell } from '../../tables/cell-text';
import { csvBytes } from '../../tables/csv-bytes';
import type { Translate } from '../text';
import {
  hasAny,
  type LengthCell,
  type ServiceRow,
  type ServiceTable,
  serviceRow,
  serviceTables,
} from './service-table';

/** All of the page as one table, a line for each row of each breakdown. Lengths in seconds, ratios to four places. */
export function serviceCsv(
  t: Translate,
  figures: ServiceFigures,
  targets: ServiceTargets,
  days: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { days: points, agent, hour } = serviceTables(t, figures, targets);
  const lines = [points, agent, hour].flatMap(({ id, head, rows }) =>
    rows.filter(hasAny).map((row) => lineOf(t, head, id, row)),
  );
  const whole = lineOf(t, t('serviceWhole'), 'days', serviceRow(days, figures.whole, targets));
  const head = [
    t('figuresColTable'),
    t('figuresColLabel'),
    t('serviceColConversations'),
    t('serviceColBuyer'),
    t('serviceColAgent'),
    t('serviceColRatio'),
    t('serviceCsvFirstCount'),
    t('serviceCsvFirstMean'),
    t('serviceCsvFirstMedian'),
    t('serviceCsvAllCount'),
    t('serviceCsvAllMean'),
    t('serviceCsvAllMedian'),
    t('serviceColOpen'),
    t('figuresSmall'),
  ];
  return csvBytes(
    [head, whole, ...lines].map((line) => line.map(neutralCell)),
    true,
  );
}

function lineOf(t: Translate, table: string, id: ServiceTable['id'], row: ServiceRow): string[] {
  const { label, conversations, buyer, agent, ratio, first, all, open } = row;
  return [
    table,
    label,
    id === 'hour' ? '' : String(conversations),
    String(buyer),
    String(agent),
    ratio === undefined ? '' : ratio.toFixed(4),
    ...seconds(first),
    ...seconds(all),
    id === 'days' || id === 'weeks' ? String(open) : '',
    row.isSmall || all.isSmall ? t('yes') : '',
  ];
}

const seconds = ({ count, meanMs, medianMs }: LengthCell): string[] => [
  String(count),
  meanMs === undefined ? '' : (meanMs / 1_000).toFixed(1),
  medianMs === undefined ? '' : (medianMs / 1_000).toFixed(1),
];
