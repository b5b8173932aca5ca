import { axisX, gridY, ruleY } from '@observablehq/plot';
import type { ServiceRow } from '../../../../lib/models/service/service-table';
import { LOOK, STYLE, textWidth } from '../../figures/drawing/look';

const LEFT_PX = 62;
const NAME_GAP_PX = 10;

/** `2026-11-22` is written 11-22; hours stand as they are. */
const short = (label: string): string => label.replace(/^\d{4}-/u, '');

/** What the pictures of a series of days or hours share. */
export function frame(rows: readonly ServiceRow[], width: number) {
  const widest = Math.max(...rows.map(({ label }) => textWidth(short(label))), 1) + NAME_GAP_PX;
  const step = Math.max(1, Math.ceil((rows.length * widest) / (width - LEFT_PX)));
  const named = rows.filter((_, index) => (rows.length - 1 - index) % step === 0);
  return {
    plain: {
      width,
      height: 220,
      marginLeft: LEFT_PX,
      marginRight: 10,
      marginTop: 22,
      marginBottom: 26,
      style: STYLE,
    },
    x: { type: 'band' as const, domain: rows.map(({ label }) => label), padding: 0.25 },
    columnPx: (width - LEFT_PX) / rows.length,
    below: [
      gridY({ stroke: LOOK.line, strokeOpacity: 0.5 }),
      axisX({
        label: null,
        tickSize: 0,
        ticks: named.map(({ label }) => label),
        tickFormat: short,
        fill: LOOK.quiet,
      }),
      ruleY([0], { stroke: LOOK.line }),
    ],
  };
}

/** What the shop wants, as lines: the first dashed, the second dotted, as the legend has them. */
export function targetLines(targets: readonly { value: number; isSecond: boolean }[]) {
  return targets.map(({ value, isSecond }) =>
    ruleY([value], {
      stroke: isSecond ? LOOK.quiet : LOOK.accent,
      strokeWidth: 1.5,
      strokeDasharray: isSecond ? '2 4' : '8 4',
    }),
  );
}
