import { axisY, barY, plot, text } from '@observablehq/plot';
import type { ServiceRow } from '../../../../lib/models/service/service-table';
import { LOOK, textWidth } from '../../figures/drawing/look';
import { frame, targetLines } from './frame';
import type { ServicePicture } from './service-picture';

/** A column for each day: agents' messages over buyers', both numbers above it. Few messages: pale. */
export function drawRatios({ rows, targets }: ServicePicture, width: number) {
  const most = Math.max(
    1,
    ...rows.map(({ ratio = 0 }) => ratio),
    ...targets.map(({ value }) => value / 100),
  );
  const { plain, x, below, columnPx } = frame(rows, width);
  const numbers = ({ agent, buyer }: ServiceRow) => (buyer > 0 ? `${agent}/${buyer}` : '');
  const hasRoom = Math.max(...rows.map((row) => textWidth(numbers(row)))) + 6 <= columnPx;
  return plot({
    ...plain,
    x,
    y: { domain: [0, most * 1.1], nice: true },
    marks: [
      ...below,
      axisY({ label: null, tickSize: 0, ticks: 5, tickFormat: '.0%', fill: LOOK.quiet }),
      barY(rows, {
        x: 'label',
        y: 'ratio',
        fill: LOOK.accent,
        fillOpacity: ({ isSmall }: ServiceRow) => (isSmall ? 0.25 : 0.75),
        stroke: LOOK.accent,
      }),
      ...targetLines(targets.map((target) => ({ ...target, value: target.value / 100 }))),
      text(hasRoom ? rows : [], {
        x: 'label',
        y: 'ratio',
        dy: -8,
        text: numbers,
        fill: LOOK.ink,
      }),
    ],
  });
}
