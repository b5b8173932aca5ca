import { axisX, axisY, cell, plot, text } from '@observablehq/plot';
import type { FigureRow } from '../../../../lib/models/figures/figure-table';
import { LOOK, STYLE } from './look';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Opacity on which text can still be read in both schemes. */
const DARKEST = 0.55;
/** Below this rate nothing gets the darkest shade, or a map of chance would look like one of differences. */
const DARK_FROM = 0.3;

const lowOf = ({ interval }: FigureRow): number => interval?.[0] ?? 0;

/**
 * Weekdays side by side, hours downwards, both numbers in each cell. The shade is the lower end of the rate's interval:
 * a cell of few cases stays pale by itself, however high its rate.
 */
export function drawHeat(rows: readonly FigureRow[], width: number, weekdays: readonly string[]) {
  const cells = rows.map((row, place) => ({
    ...row,
    weekday: weekdays[Math.floor(place / 24)],
    hour: place % 24,
  }));
  const some = cells.filter(({ of }) => of > 0);
  const darkest = Math.max(DARK_FROM, ...some.map(lowOf));
  const place = { x: 'weekday', y: 'hour' } as const;
  return plot({
    width,
    height: 24 * 22 + 28,
    marginLeft: 42,
    marginRight: 4,
    marginTop: 24,
    marginBottom: 4,
    style: STYLE,
    x: { type: 'band', domain: [...weekdays], padding: 0.03 },
    y: { type: 'band', domain: HOURS, padding: 0.06 },
    marks: [
      axisX({ anchor: 'top', label: null, tickSize: 0, fill: LOOK.quiet }),
      axisY({
        label: null,
        tickSize: 0,
        tickFormat: (hour: number) => `${hour}:00`,
        fill: LOOK.quiet,
      }),
      cell(cells, { ...place, fill: LOOK.line, fillOpacity: 0.12 }),
      cell(some, {
        ...place,
        fill: LOOK.accent,
        fillOpacity: { value: (row: FigureRow) => (DARKEST * lowOf(row)) / darkest, scale: null },
      }),
      text(some, {
        ...place,
        text: ({ paid, of, isSmall }: FigureRow) => (isSmall ? `(${paid}/${of})` : `${paid}/${of}`),
        fill: LOOK.ink,
      }),
    ],
  });
}
