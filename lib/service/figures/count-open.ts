import { type DayBlock, dayNumber } from './columns';

/** The day of the last word, for each conversation in which it is the buyer's; days counted from 1970. */
export function countOpen(blocks: readonly DayBlock[]): number[] {
  const places = new Map<number, number>();
  const most = blocks.reduce((sum, { columns }) => sum + columns.who.length, 0);
  const buyerAt = new Float64Array(most).fill(Number.NEGATIVE_INFINITY);
  const agentAt = new Float64Array(most).fill(Number.NEGATIVE_INFINITY);
  const dayOf = new Int32Array(most);
  for (const { day: text, columns } of blocks) {
    const day = dayNumber(text);
    for (let cell = 0; cell < columns.who.length; cell += 1) {
      const who = columns.who[cell] as number;
      let place = places.get(who);
      if (place === undefined) {
        place = places.size;
        places.set(who, place);
      }
      const [asked, answered] = [columns.lastBuyerAt[cell], columns.lastAgentAt[cell]];
      // False for NaN.
      if ((asked as number) > (buyerAt[place] as number)) {
        buyerAt[place] = asked as number;
        dayOf[place] = day;
      }
      if ((answered as number) > (agentAt[place] as number)) agentAt[place] = answered as number;
    }
  }
  const open: number[] = [];
  for (let place = 0; place < places.size; place += 1) {
    if ((buyerAt[place] as number) > (agentAt[place] as number)) open.push(dayOf[place] as number);
  }
  return open;
}
