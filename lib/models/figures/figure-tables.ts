import { HOUR_MS, MINUTE_MS } from '../../chat/units';
import { AMOUNT_BOUNDS, DELAY_BOUNDS } from '../../reminders/figures/bands';
import type { FiguresReply, Line, Ranking } from '../../reminders/figures/figures';
import { lengthText } from '../rules/figure-text';
import type { Translate } from '../text';
import { type FigureId, type FigureRow, type FigureTable, figureRow } from './figure-table';

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** Every breakdown in words, in the order in which they are shown. */
export function figureTables(t: Translate, figures: FiguresReply): FigureTable[] {
  const within = lengthText(t, figures.creditedWithinMs);
  const table = (id: FigureId, unit: FigureTable['unit'], rows: FigureRow[]): FigureTable => ({
    id,
    unit,
    within,
    title: t(`figuresTitle_${id}`),
    head: t(`figuresHead_${id}`),
    rows,
  });
  const { trend } = figures;
  const phraseName = (id: string) => figures.phraseTitles[id] ?? t('figuresPhraseGone', id);
  return [
    table(
      trend.step === 'day' ? 'days' : 'weeks',
      'reminders',
      rowsOf(trend.points, (key) => key),
    ),
    table(
      'slot',
      'orders',
      rowsOf(figures.slot, (key) => t(`figuresSlot_${key}`)),
    ),
    table(
      'channel',
      'reminders',
      rowsOf(figures.channel, (key) => t(`channel_${key}`)),
    ),
    table(
      'reason',
      'reminders',
      rowsOf(figures.reason, (key) => t(`reason_${key}`)),
    ),
    table('delay', 'reminders', rowsOf(figures.delay, bandName(t, DELAY_BOUNDS, delayName(t)))),
    table('amount', 'orders', rowsOf(figures.amount, bandName(t, AMOUNT_BOUNDS, yuan))),
    table('phrase', 'reminders', rankedRows(t, figures.phrase, phraseName, t('figuresNoPhrase'))),
    table(
      'agent',
      'reminders',
      rankedRows(t, figures.agent, (key) => key, t('figuresNoAgent')),
    ),
    table('heat', 'reminders', heatRows(t, figures)),
  ];
}

/** What is not known is listed only where there is any. */
function rowsOf<K extends string | number>(
  lines: readonly Line<K>[],
  name: (key: K) => string,
): FigureRow[] {
  return lines
    .filter(({ key, of }) => of > 0 || (key !== -1 && key !== 'unknown'))
    .map((line) => figureRow(name(line.key), line));
}

function rankedRows(
  t: Translate,
  { lines, none, rest }: Ranking,
  name: (key: string) => string,
  nobody: string,
): FigureRow[] {
  return [
    ...lines.map((line) => figureRow(name(line.key), line)),
    ...(rest.count > 0 ? [figureRow(t('figuresRest', rest.count), rest)] : []),
    ...(none.of > 0 ? [figureRow(nobody, none)] : []),
  ];
}

const bandName =
  (t: Translate, bounds: readonly number[], write: (bound: number) => string) =>
  (key: number): string => {
    const [from, to] = [bounds[key - 1], bounds[key]];
    if (key < 0) return t('unknown');
    if (from === undefined) return t('figuresBelow', write(to ?? 0));
    return to === undefined
      ? t('figuresFrom', write(from))
      : t('figuresBand', write(from), write(to));
  };

const yuan = (fen: number): string => `¥${fen / 100}`;

const delayName =
  (t: Translate) =>
  (ms: number): string =>
    ms < HOUR_MS ? t('figuresMinutes', ms / MINUTE_MS) : t('figuresHours', ms / HOUR_MS);

function heatRows(t: Translate, { heat }: FiguresReply): FigureRow[] {
  return heat.map((share, place) => {
    const weekday = WEEKDAYS[Math.floor(place / 24)] ?? 0;
    return figureRow(t('figuresHour', t(`weekday_${weekday}`), String(place % 24)), share);
  });
}
