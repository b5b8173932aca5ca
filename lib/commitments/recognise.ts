import type { EpochMs } from '../chat/units';
import { toLocal } from '../chat/zone';
import { ASKING } from '../said/asking';
import type { Sureness } from '../said/sureness';
import type { CommitmentKind } from './commitment';
import { type NamedDeadline, readDeadline, type Saying, type Seen } from './deadline';
import { BARGAIN, LEAD, OF, SHIP_TIME, SOOTHING, TAIL, VERBS, VETO, WILL } from './vocabulary';

/** A time promised in a text of the shop. */
export interface SaidCommitment {
  kind: CommitmentKind;
  dueAt: EpochMs;
  sureness: Exclude<Sureness, 'vague'>;
  /** The clause that holds it. */
  words: string;
}

/** Longer texts hold terms and conditions: nothing is read from them. In UTF-16 units. */
export const COMMITMENT_TEXT_MAX = 300;

const KINDS = Object.keys(VERBS) as CommitmentKind[];

/**
 * What the shop's text promises to do by when: at most one of each kind, in the order said.
 *
 * Every word of the clause must be known, and nothing in its sentence may ask, deny, estimate or set a condition.
 *
 * @param saying - every deadline lies after `sentAt`.
 * @throws RangeError if `sentAt` or `zone` is not valid.
 * @see rule R5
 */
export function commitmentsIn(text: string, saying: Saying): SaidCommitment[] {
  const today = toLocal(saying.sentAt, saying.zone).toPlainDate();
  const seen = { ...saying, today };
  const plain = plainText(text);
  if (plain === undefined || BARGAIN.test(plain)) return [];
  const found = plain
    .split(/[。!;…\n]+/u)
    .filter((sentence) => !ASKING.test(sentence) && !VETO.test(sentence))
    .flatMap((sentence) => sentence.split(/[,、()]+/u))
    .flatMap((clause) => readClause(clause, seen) ?? []);
  return found.filter((one, index) => found.findIndex(({ kind }) => kind === one.kind) === index);
}

/** Who does it, a time and a verb, in this order; or the shipping time as a fact. */
function readClause(clause: string, seen: Seen): SaidCommitment | undefined {
  let from = 0;
  const eat = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = from;
    const [match] = pattern.exec(clause) ?? [];
    if (!match) return undefined;
    from += match.length;
    return match;
  };
  let deadline: NamedDeadline | undefined;
  let kind: CommitmentKind | undefined;
  let [isWilling, isOurs] = [false, false];
  while (from < clause.length) {
    const began = from;
    const time = readDeadline(clause, from, seen);
    if (time) {
      if (deadline || time.at === undefined) return undefined;
      deadline = time;
      from = time.end;
    } else if (kind && deadline) {
      if (!(isWilling && eat(OF)) && !eat(TAIL)) return undefined;
    } else {
      if (deadline) kind = KINDS.find((one) => eat(VERBS[one]));
      else if (eat(SHIP_TIME)) kind = 'ship';
      if (kind && from > began) continue;
      if (eat(WILL)) isWilling = true;
      else {
        const lead = eat(LEAD);
        if (lead === undefined) return undefined;
        if (/^(?:我|咱)/u.test(lead)) isOurs = true;
      }
    }
  }
  if (!kind || deadline?.at === undefined) return undefined;
  // "我明天到" is about somebody on the way.
  if (kind === 'arrive' && isOurs) return undefined;
  return { kind, dueAt: deadline.at, sureness: deadline.sureness, words: clause };
}

/** `11-28 18:00` and `2026/11/28` as `11月28日`; a range of days is no date. */
const DATE = /(?<!\d)(\d{1,2})[-/](\d{1,2})(?![\d-])(?!\s*(?:天|小时|个|日内|件|折))日?/gu;

function plainText(text: string): string | undefined {
  if (text.length > COMMITMENT_TEXT_MAX) return undefined;
  return text
    .normalize('NFKC')
    .replace(/\[[^[\]]{1,6}\]|\p{Extended_Pictographic}\ufe0f?|\p{Cf}/gu, '')
    .replace(/[“「『【《][^”」』】》]*[”」』】》]/gu, '')
    .replace(SOOTHING, ',')
    .replace(/(?<!\d)20\d\d[-/年](?=\d)/gu, '')
    .replace(DATE, '$1月$2日')
    .replace(/(?<=\d)(?:h|H)(?![a-zA-Z])/gu, '小时')
    .replace(/[^\S\n]+/gu, '');
}
