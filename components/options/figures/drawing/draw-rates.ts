import { axisX, dot, gridX, link, plot, text } from '@observablehq/plot';
import { type FigureRow, percent } from '../../../../lib/models/figures/figure-table';
import { cut, LOOK, STYLE, textWidth } from './look';

const ROW_PX = 28;
const NAME_PX_MAX = 150;

/** A line for each row: the rate as a dot, its interval as a bar, both numbers beside. Few cases: hollow and dashed. */
export function drawRates(rows: readonly FigureRow[], width: number, small: string) {
  const all = rows.map((row, place) => ({ ...row, place, name: cut(row.label, NAME_PX_MAX) }));
  const known = all.filter(({ rate }) => rate !== undefined);
  const [few, many] = [known.filter(({ isSmall }) => isSmall), known.filter((row) => !row.isSmall)];
  const numbers = (row: FigureRow) =>
    row.rate === undefined
      ? '–'
      : `${percent(row.rate)}  ${row.paid}/${row.of}${row.isSmall ? `  ${small}` : ''}`;
  const marginLeft = Math.max(...all.map(({ name }) => textWidth(name)), 24) + 16;
  const marginRight = Math.max(...all.map((row) => textWidth(numbers(row))), 60) + 16;
  const top = Math.ceil(Math.max(0.2, ...known.map((row) => highOf(row) ?? 0)) * 5) / 5;
  const interval = { x1: lowOf, x2: highOf, y1: 'place', y2: 'place', stroke: LOOK.accent };
  return plot({
    width,
    height: all.length * ROW_PX + 30,
    marginLeft,
    marginRight,
    marginTop: 4,
    marginBottom: 26,
    style: STYLE,
    x: { domain: [0, Math.min(top, 1)], ticks: 5 },
    y: { type: 'band', domain: all.map(({ place }) => place), axis: null },
    marks: [
      gridX({ stroke: LOOK.line, strokeOpacity: 0.5 }),
      axisX({ anchor: 'bottom', label: null, tickSize: 0, tickFormat: '.0%', fill: LOOK.quiet }),
      link(many, { ...interval, strokeWidth: 3, strokeOpacity: 0.45 }),
      link(few, { ...interval, strokeWidth: 1.5, strokeOpacity: 0.7, strokeDasharray: '3 3' }),
      dot(many, { x: 'rate', y: 'place', r: 5, fill: LOOK.accent }),
      dot(few, {
        x: 'rate',
        y: 'place',
        r: 4.5,
        fill: LOOK.ground,
        stroke: LOOK.accent,
        strokeWidth: 1.5,
      }),
      text(all, {
        frameAnchor: 'left',
        y: 'place',
        text: 'name',
        textAnchor: 'end',
        dx: -10,
        fill: LOOK.ink,
      }),
      text(all, {
        frameAnchor: 'right',
        y: 'place',
        text: numbers,
        textAnchor: 'start',
        dx: 12,
        fill: (row: FigureRow) => (row.isSmall ? LOOK.quiet : LOOK.ink),
      }),
    ],
  });
}

const lowOf = ({ interval }: FigureRow) => interval?.[0];
const highOf = ({ interval }: FigureRow) => interval?.[1];
