import type { EpochMs, Zone } from '../chat/units';
import { ASKING } from '../said/asking';
import { type PromisedTime, promiseAt, readClause } from './promise-clause';
import { BARGAIN, GREETING, KEPT, PUT_OFF, SHORT_OF_MONEY, TAKEN_BACK } from './promise-vocabulary';

export type { PromisedTime } from './promise-clause';

export interface BuyerPromise {
  /** In the order named; two only where the buyer named two ("今晚或明天"). */
  times: readonly PromisedTime[];
  /** The buyer's own words that hold it. */
  words: string;
  /** Money has to come in first; the follow-up comes ahead of the time. */
  reason?: 'balanceShort';
}

export interface PromiseOptions {
  /** The message answers a reminder: a bare time ("明天吧") is a promise then. */
  isAnswer?: boolean;
}

/** Longer messages hold more than a promise: nothing is read from them. In UTF-16 units. */
export const PROMISE_TEXT_MAX = 200;

/**
 * The promise to pay in a buyer's message; `undefined` where there is none or it is not sure to be one.
 *
 * Every word of the clause must be known (`WORDS`), so that a question, a bargain, a denial or somebody else's
 * words stay silent. Every time lies after `sentAt` and within `FURTHEST_DAYS`.
 *
 * @throws RangeError if `sentAt` or `zone` is not valid.
 */
export function promiseIn(
  text: string,
  sentAt: EpochMs,
  zone: Zone,
  { isAnswer = false }: PromiseOptions = {},
): BuyerPromise | undefined {
  const plain = plainText(text)?.replace(PUT_OFF, '');
  if (plain === undefined || TAKEN_BACK.test(plain.replace(KEPT, ''))) return undefined;
  const reason = SHORT_OF_MONEY.test(plain) ? { reason: 'balanceShort' as const } : {};
  const sentences = plain.split(/[。!;…\n]+/u);
  for (const sentence of sentences) {
    if (ASKING.test(sentence) || BARGAIN.test(sentence)) continue;
    const clauses = sentence
      .split(/[,、\s]+/u)
      .filter((clause) => clause !== '')
      .map((clause) => readClause(clause, { sentAt, zone }));
    const found = clauses.map((_, index) => promiseAt(clauses, index)).find(Boolean);
    if (found) return { ...found, ...reason };
    const isOnly = isAnswer && sentences.length === 1;
    const bare = clauses.filter(({ times }) => times.length > 0);
    if (isOnly && bare.length === 1 && clauses.every(({ isKnown }) => isKnown)) {
      const [clause] = bare;
      if (clause) return { times: clause.times, words: clause.text, ...reason };
    }
  }
  return undefined;
}

/** True where the buyer says that the order is paid or given up: an earlier promise counts no more. */
export function isTakenBack(text: string): boolean {
  const plain = plainText(text)?.replace(PUT_OFF, '');
  return plain !== undefined && TAKEN_BACK.test(plain.replace(KEPT, ''));
}

function plainText(text: string): string | undefined {
  if (text.length > PROMISE_TEXT_MAX) return undefined;
  return text
    .normalize('NFKC')
    .replace(/\[[^[\]]{1,6}\]|\p{Extended_Pictographic}\ufe0f?|\p{Cf}/gu, '')
    .replace(/(?<=\d) +| +(?=\d)/gu, '')
    .replace(GREETING, '')
    .trim();
}
