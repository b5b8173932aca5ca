/** Below this a rate is marked: chance alone moves it by a tenth and more. Decided. */
export const SMALL_SAMPLE = 30;

/** The two-sided 95 % point of the normal distribution. */
const Z = 1.959964;

/**
 * Wilson's 95 % interval of a rate: where it may truly lie, given so few or so many cases. Unlike the plain one it
 * says something at 0 and at 1, and in small samples.
 *
 * @param hits - 0 to `of`.
 * @returns the bounds, 0 to 1; `undefined` without any case.
 */
export function wilson(hits: number, of: number): [low: number, high: number] | undefined {
  if (of <= 0) return undefined;
  const rate = hits / of;
  const z2 = Z * Z;
  const middle = rate + z2 / (2 * of);
  const spread = Z * Math.sqrt((rate * (1 - rate) + z2 / (4 * of)) / of);
  const scale = 1 + z2 / of;
  // At the ends one bound is the end itself; rounding would put it a hair beyond.
  const low = hits === 0 ? 0 : (middle - spread) / scale;
  const high = hits === of ? 1 : (middle + spread) / scale;
  return [low, high];
}
