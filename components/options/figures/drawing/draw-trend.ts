import { axisX, axisY, barY, gridY, plot, ruleY, text } from '@observablehq/plot';
import type { FigureRow } from '../../../../lib/models/figures/figure-table';
import { LOOK, STYLE, textWidth } from './look';

const LABEL_PX = 44;

/** A column for each day or week: outlined what was made, filled what was paid after it. */
export function drawTrend(rows: readonly FigureRow[], width: number) {
  const most = Math.max(1, ...rows.map(({ of }) => of));
  const step = Math.max(1, Math.ceil((rows.length * LABEL_PX) / (width - 50)));
  const named = rows.filter((_, index) => (rows.length - 1 - index) % step === 0);
  const widest = Math.max(...rows.map((row) => textWidth(numbers(row))));
  const hasRoom = (width - 50) / rows.length >= widest + 6;
  const x = { x: 'label' as const };
  return plot({
    width,
    height: 220,
    marginLeft: 40,
    marginRight: 10,
    marginTop: 22,
    marginBottom: 26,
    style: STYLE,
    x: { type: 'band', domain: rows.map(({ label }) => label), padding: 0.25 },
    y: { domain: [0, most], nice: true },
    marks: [
      gridY({ stroke: LOOK.line, strokeOpacity: 0.5 }),
      axisY({
        label: null,
        tickSize: 0,
        ticks: Math.min(5, most),
        tickFormat: 'd',
        fill: LOOK.quiet,
      }),
      axisX({
        label: null,
        tickSize: 0,
        ticks: named.map(({ label }) => label),
        tickFormat: (day: string) => day.slice(5),
        fill: LOOK.quiet,
      }),
      barY(rows, { ...x, y: 'of', fill: LOOK.line, fillOpacity: 0.35, stroke: LOOK.line }),
      barY(rows, { ...x, y: 'paid', fill: LOOK.accent, insetLeft: 2, insetRight: 2 }),
      ruleY([0], { stroke: LOOK.line }),
      text(rows, {
        ...x,
        y: 'of',
        dy: -8,
        fill: LOOK.ink,
        text: (row: FigureRow) => (hasRoom ? numbers(row) : row.waiting > 0 ? '…' : ''),
      }),
    ],
  });
}

const numbers = ({ of, paid, waiting }: FigureRow): string =>
  `${of > 0 ? `${paid}/${of}` : ''}${waiting > 0 ? '…' : ''}`;
