import { axisY, dot, lineY, plot, tickY } from '@observablehq/plot';
import { HOUR_MS, MINUTE_MS } from '../../../../lib/chat/units';
import type { LengthCell, ServiceRow } from '../../../../lib/models/service/service-table';
import { LOOK } from '../../figures/drawing/look';
import { frame, targetLines } from './frame';
import type { ServicePicture } from './service-picture';

const UNITS = [
  { name: 'seconds', ms: 1_000 },
  { name: 'minutes', ms: MINUTE_MS },
  { name: 'hours', ms: HOUR_MS },
] as const;
/** A larger unit is taken from two and a half of it on: 120 s, 150 min. */
const FROM = 2.5;

interface Point {
  label: string;
  value: number | undefined;
  median: number | undefined;
  isSmall: boolean;
}

/** Two lines over days or hours: the means of first and of all responses, told apart by their marks, with their medians. */
export function drawLengths({ rows, targets, unit }: ServicePicture, width: number) {
  const means = rows.flatMap(({ first, all }) => [first.meanMs ?? 0, all.meanMs ?? 0]);
  const most = Math.max(...means, ...targets.map(({ value }) => value), 1_000);
  const { name, ms } = UNITS.findLast((one) => most >= FROM * one.ms) ?? UNITS[0];
  const { plain, x, below } = frame(rows, width);
  const pointsOf = (cellOf: (row: ServiceRow) => LengthCell): Point[] =>
    rows.map((row) => {
      const { meanMs, medianMs, isSmall } = cellOf(row);
      const inUnit = (length: number | undefined) =>
        length === undefined ? undefined : length / ms;
      return { label: row.label, value: inUnit(meanMs), median: inUnit(medianMs), isSmall };
    });
  const series = (points: Point[], colour: string, symbol: 'circle' | 'square') => [
    tickY(points, { x: 'label', y: 'median', stroke: colour, strokeWidth: 2 }),
    lineY(points, { x: 'label', y: 'value', stroke: colour, strokeOpacity: 0.6 }),
    dot(points, {
      x: 'label',
      y: 'value',
      symbol,
      r: 4,
      stroke: colour,
      strokeWidth: 1.5,
      fill: ({ isSmall }: Point) => (isSmall ? LOOK.ground : colour),
    }),
  ];
  return plot({
    ...plain,
    x,
    y: { domain: [0, (most / ms) * 1.1], nice: true },
    symbol: { type: 'identity' },
    marks: [
      ...below,
      axisY({
        label: null,
        tickSize: 0,
        ticks: 5,
        tickFormat: (count: number) => unit(name, count),
        fill: LOOK.quiet,
      }),
      ...series(
        pointsOf(({ all }) => all),
        LOOK.quiet,
        'square',
      ),
      ...series(
        pointsOf(({ first }) => first),
        LOOK.accent,
        'circle',
      ),
      ...targetLines(targets.map((target) => ({ ...target, value: target.value / ms }))),
    ],
  });
}
