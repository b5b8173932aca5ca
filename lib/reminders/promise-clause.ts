import type { EpochMs } from '../chat/units';
import type { Sureness } from '../said/sureness';
import { type NamedTime, readTime, type Seen } from './promise-time';
import { WORDS } from './promise-vocabulary';

/** A time at which the buyer says the order will be paid. */
export interface PromisedTime {
  at: EpochMs;
  sureness: Sureness;
}

/** A piece of a sentence between commas. */
export interface Clause {
  text: string;
  /** Promised in it or for the clause beside it. */
  times: readonly PromisedTime[];
  isPaying: boolean;
  /** Every word of it is known. */
  isKnown: boolean;
}

/** The time and the paying stand in one clause, or in two beside each other. */
export function promiseAt(
  clauses: readonly Clause[],
  index: number,
): { times: Clause['times']; words: string } | undefined {
  const [clause, next] = [clauses[index], clauses[index + 1]];
  if (!clause?.isKnown) return undefined;
  if (clause.isPaying && clause.times.length > 0)
    return { times: clause.times, words: clause.text };
  const [told, paying] = clause.isPaying ? [next, clause] : [clause, next];
  if (!next?.isKnown || !told || !paying?.isPaying) return undefined;
  if (told.isPaying || told.times.length === 0 || paying.times.length > 0) return undefined;
  return { times: told.times, words: `${clause.text}，${next.text}` };
}

export function readClause(text: string, seen: Seen): Clause {
  const unknown: Clause = { text, times: [], isPaying: false, isKnown: false };
  const named: NamedTime[] = [];
  let [isPaying, isHedged, isJoined, isWilling] = [false, false, false, false];
  let from = 0;
  const eat = (pattern: RegExp): boolean => {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match || match[0] === '') return false;
    from += match[0].length;
    return true;
  };
  while (from < text.length) {
    if (eat(WORDS.notNow)) {
      // Behind a time it denies that time.
      if (named.length > 0) return unknown;
      continue;
    }
    const time = readTime(text, from, seen);
    if (time) {
      named.push(time);
      from = time.end;
    } else if (eat(WORDS.pay) || eat(WORDS.topUp)) {
      isPaying = true;
      if (eat(WORDS.undone) || (eat(WORDS.of) && !isWilling)) return unknown;
    } else if (eat(WORDS.hedge)) isHedged = true;
    else if (eat(WORDS.or)) isJoined = true;
    else if (eat(WORDS.will)) isWilling = true;
    else if (!eat(WORDS.filler)) return unknown;
  }
  const strong = named.filter(({ isWeak }) => !isWeak);
  const meant = strong.length > 0 ? strong : named.slice(0, 1);
  if (meant.length > 1 && !isJoined) return unknown;
  const times = meant.flatMap(({ at, sureness }): PromisedTime[] =>
    at === undefined ? [] : [{ at, sureness: isHedged ? 'vague' : sureness }],
  );
  return { text, times, isPaying, isKnown: true };
}
