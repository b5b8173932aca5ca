import { type DayBlock, dayNumber } from './columns';

/** The day of the last word, for each conversation in which it is the buyer's; days counted from 1970. */
export function countOpen(blocks: readonly DayBlock[]): number[] {
  const last = new Map<number, { day: number; buyerAt: number; agentAt: number }>();
  for (const { day, columns } of blocks) {
    for (let cell = 0; cell < columns.who.length; cell += 1) {
      const who = columns.who[cell] as number;
      const [buyerAt, agentAt] = [columns.lastBuyerAt[cell], columns.lastAgentAt[cell]];
      let known = last.get(who);
      if (!known) {
        known = { day: 0, buyerAt: Number.NEGATIVE_INFINITY, agentAt: Number.NEGATIVE_INFINITY };
        last.set(who, known);
      }
      // False for NaN.
      if ((buyerAt as number) > known.buyerAt) {
        known.buyerAt = buyerAt as number;
        known.day = dayNumber(day);
      }
      if ((agentAt as number) > known.agentAt) known.agentAt = agentAt as number;
    }
  }
  return [...last.values()].flatMap(({ day, buyerAt, agentAt }) => (buyerAt > agentAt ? day : []));
}
