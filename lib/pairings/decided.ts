import type { Message } from '../chat/conversation';
import type { EpochMs } from '../chat/units';
import { ASKING } from '../said/asking';
import { ASIDE, DECIDES, HOW_TO_ORDER, ORDER_NOTICE, UNDECIDED } from './decided-vocabulary';

/** Longer messages hold more than a decision: nothing is read from them. In UTF-16 units. */
export const DECIDED_TEXT_MAX = 60;

/**
 * The clause in which a buyer settles on goods that are not ordered yet; `undefined` where there is none or it is not
 * sure to be one.
 *
 * Every word of its sentence must be known, and nothing in the message may ask, bargain, deny or put off; asking how to
 * order is the one question that decides.
 */
export function decidedIn(text: string): string | undefined {
  const plain = plainText(text);
  if (plain === undefined || UNDECIDED.test(plain)) return undefined;
  const sentences = plain.split(/(?<=\?)|[。!;…\n]+/u).filter((one) => one.trim() !== '');
  const isOpen = (one: string) =>
    ASKING.test(one) && !HOW_TO_ORDER.test(one.replace(/[,、\s]/gu, ''));
  if (sentences.some(isOpen)) return undefined;
  for (const sentence of sentences) {
    const clauses = sentence.split(/[,、\s]+/u).filter((clause) => clause !== '');
    if (HOW_TO_ORDER.test(clauses.join(''))) return clauses.join('，');
    const read = clauses.map(readClause);
    const found = read.indexOf('decides');
    if (found >= 0 && !read.includes('unknown')) return clauses[found];
  }
  return undefined;
}

/** True for words that neither settle anything nor take it back: thanks, a smiley. */
export function isAside(text: string): boolean {
  const plain = plainText(text);
  if (plain === undefined) return false;
  const clauses = plain.split(/[,、\s。!;…\n]+/u).filter((clause) => clause !== '');
  return clauses.every((clause) => readClause(clause) === 'aside');
}

/**
 * The buyer's latest words, if they settle on goods and nothing behind them asks anew or tells of an order.
 *
 * @param since - what was written earlier counts no more; a thread that shows no times is as new as its last words.
 */
export function decidedInThread(
  messages: readonly Message[],
  { since, now }: { since: EpochMs; now: EpochMs },
): string | undefined {
  for (const [index, { side, text }] of [...messages.entries()].reverse()) {
    if (side === 'agent') continue;
    if (side !== 'buyer') {
      if (ORDER_NOTICE.test(text)) return undefined;
      continue;
    }
    const words = decidedIn(text);
    if (words !== undefined) return isWithin(messages, index, since, now) ? words : undefined;
    if (!isAside(text)) return undefined;
  }
  return undefined;
}

/** By its own time, or by the last one shown above it. */
function isWithin(
  messages: readonly Message[],
  index: number,
  since: EpochMs,
  now: EpochMs,
): boolean {
  const at = messages.slice(0, index + 1).findLast((message) => message.at !== undefined)?.at;
  return at === undefined || (at > since && at <= now);
}

type Read = 'decides' | 'aside' | 'unknown';

function readClause(clause: string): Read {
  // Asides may begin a word that decides ("那就" of "那就这款"): what decides is looked for first.
  let from = 0;
  let isDecided = false;
  while (from < clause.length) {
    const decides: number | undefined = isDecided ? undefined : eat(DECIDES, clause, from);
    isDecided ||= decides !== undefined;
    const end = decides ?? eat(ASIDE, clause, from);
    if (end === undefined) return 'unknown';
    from = end;
  }
  return isDecided ? 'decides' : 'aside';
}

function eat(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  const [match] = pattern.exec(text) ?? [];
  return match ? from + match.length : undefined;
}

function plainText(text: string): string | undefined {
  if (text.length > DECIDED_TEXT_MAX) return undefined;
  return text
    .normalize('NFKC')
    .replace(/\[[^[\]]{1,6}\]|\p{Extended_Pictographic}\ufe0f?|\p{Cf}/gu, '')
    .trim();
}
