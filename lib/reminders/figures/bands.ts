import { type DurationMs, type Fen, HOUR_MS, MINUTE_MS } from '../../chat/units';

/** Bounds between bands; each bound belongs to the band above it. */
export const AMOUNT_BOUNDS: readonly Fen[] = [50_00, 100_00, 200_00, 500_00, 1_000_00];
export const DELAY_BOUNDS: readonly DurationMs[] = [
  10 * MINUTE_MS,
  30 * MINUTE_MS,
  HOUR_MS,
  4 * HOUR_MS,
  12 * HOUR_MS,
  24 * HOUR_MS,
];

/** Bands by place, those of which it is not known behind them as -1. */
export const bandKeys = (bounds: readonly number[]): number[] => [
  ...bounds.keys(),
  bounds.length,
  -1,
];

export const bandPlaces = (bounds: readonly number[]): number => bounds.length + 2;

/** Place of `value` in `bandKeys`. Below 0 two times do not fit together: not known. */
export function bandPlace(value: number, bounds: readonly number[]): number {
  if (!(value >= 0)) return bounds.length + 1;
  let band = 0;
  for (const bound of bounds) if (value >= bound) band += 1;
  return band;
}
