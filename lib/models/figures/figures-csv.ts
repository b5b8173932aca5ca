import type { FiguresReply } from '../../reminders/figures/figures';
import { neutralCell } from '../../tables/cell-text';
import { csvBytes } from '../../tables/csv-bytes';
import { lengthText } from '../rules/figure-text';
import type { Translate } from '../text';
import { type FigureRow, type FigureTable, figureRow } from './figure-table';
import { figureTables } from './figure-tables';

/** All of the page as one table, a line for each row of each breakdown. Rates to four places. */
export function figuresCsv(
  t: Translate,
  figures: FiguresReply,
  days: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const within = lengthText(t, figures.creditedWithinMs);
  const whole = (unit: FigureTable['unit']): string[] =>
    lineOf(t, { title: t('figuresOverall', within), unit }, figureRow(days, figures[unit]));
  const lines = figureTables(t, figures).flatMap((table) =>
    table.rows.map((row) => lineOf(t, table, row)),
  );
  const head = [
    t('figuresColTable'),
    t('figuresColLabel'),
    t('figuresColUnit'),
    t('figuresColOf'),
    t('figuresColPaid', within),
    t('figuresColRate'),
    t('figuresColLow'),
    t('figuresColHigh'),
    t('figuresColWaiting', within),
    t('figuresSmall'),
  ];
  const cells = [head, whole('orders'), whole('reminders'), ...lines];
  return csvBytes(
    cells.map((line) => line.map(neutralCell)),
    true,
  );
}

function lineOf(
  t: Translate,
  { title, unit }: Pick<FigureTable, 'title' | 'unit'>,
  { label, of, paid, rate, interval, waiting, isSmall }: FigureRow,
): string[] {
  const share = (value: number | undefined) => (value === undefined ? '' : value.toFixed(4));
  return [
    title,
    label,
    t(`figuresUnit_${unit}`),
    String(of),
    String(paid),
    share(rate),
    share(interval?.[0]),
    share(interval?.[1]),
    String(waiting),
    isSmall ? t('yes') : '',
  ];
}
