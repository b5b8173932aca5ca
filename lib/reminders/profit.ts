import type { Fen } from '../chat/units';

/**
 * What the shop earns on an order by its usual margin, rounded down.
 *
 * @param marginPercent - 0: not known.
 * @returns `undefined` where the amount or the margin is not known.
 */
export function profitByMargin(amountFen: Fen | undefined, marginPercent: number): Fen | undefined {
  if (amountFen === undefined || marginPercent <= 0) return undefined;
  return Math.floor((amountFen * marginPercent) / 100);
}
