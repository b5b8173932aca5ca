import type { Match } from './match';
import type { OfferedGoods } from './pairing';

/** Behind a reason the sentence goes on. */
const ENDING = /[\s。．.!！~～,，;；、…]+$/u;

const named = ({ title, note }: OfferedGoods) =>
  note === undefined ? title : `${title}（${note}）`;

/**
 * The template of what is said. The shop's own where all of its goods are offered: it may name one that the buyer has
 * already; else it is made from the reason.
 */
export function replyOf({ pairing, offers, isWhole }: Omit<Match, 'matched'>): string {
  if (pairing.reply !== undefined && isWhole) return pairing.reply;
  const why = pairing.why.replace(ENDING, '');
  return `{{买家|亲}}，${why}，可以看看${offers.map(named).join('、')}，需要的话跟我说一声哦～`;
}
