import type { Stage } from '../../chat/stage';
import type { EpochMs } from '../../chat/units';
import type { Phrase, PhraseUses } from '../phrase';
import { Alphabet } from './alphabet';
import type { FoundPhrase } from './found-phrase';
import { WORST_GRADE } from './grade';
import { markPhrase } from './mark-phrase';
import { type PackedTexts, packTexts } from './packed-texts';
import type { Readings } from './readings';
import { standingOrder } from './standing-order';
import { readTerms, type Term, toleratedEdits } from './term';
import { termAutomatons } from './term-automaton';
import { TermMemo } from './term-memo';
import { type Hits, searchTerm } from './term-search';

/** What decides the order besides the match. */
export interface FindContext {
  stage: Stage;
  uses: PhraseUses;
  now: EpochMs;
  /** How many of the best are wanted. */
  limit: number;
}

export interface Found {
  /** The best `limit`, best first (`grade`). */
  found: FoundPhrase[];
  /** How many fit in all. */
  total: number;
}

export interface PhraseIndex {
  /**
   * The phrases in which every blank-separated term of the query is found, in whatever field; all for an empty query.
   * A term of four letters and more that is found in none of them as it stands or as pinyin may have typing errors.
   */
  find(query: string, context: FindContext): Found;
  /** The phrases of `find` alone, without showing where they match: for a list that is wanted whole. */
  rank(query: string, context: FindContext): Phrase[];
  /** An index of another list with the same readings; cheap where most of it is as before. */
  update(phrases: readonly Phrase[]): PhraseIndex;
}

/** @param readings - without them pinyin finds nothing, and everything else works. */
export function createPhraseIndex(phrases: readonly Phrase[], readings?: Readings): PhraseIndex {
  const alphabet = new Alphabet(readings);
  return indexWith(phrases, packTexts(phrases, alphabet), alphabet);
}

/** A term with the errors it was forgiven, and where it was found. */
interface Step {
  term: Term;
  edits: number;
  hits: Hits;
}

function indexWith(
  phrases: readonly Phrase[],
  texts: PackedTexts,
  alphabet: Alphabet,
): PhraseIndex {
  const exact = new TermMemo();
  const mistyped = [exact, new TermMemo(), new TermMemo()];
  const automatonOf = termAutomatons(alphabet);
  const orderFor = rememberOrder(phrases);

  const search = (term: Term, edits: number, path: string, before: Hits | undefined): Hits => {
    const memo = mistyped[edits] ?? exact;
    const known = memo.get(term.text, path);
    if (known) return known;
    const among = memo.narrowest(term.text, path) ?? before;
    const hits = searchTerm(term, edits, texts, automatonOf(term, edits), among);
    memo.keep(term.text, path, hits);
    return hits;
  };

  /** One step per term, each among the hits of the one before. */
  const searchAll = (terms: readonly Term[]): Step[] => {
    const steps: Step[] = [];
    let path = '';
    for (const term of terms) {
      const before = steps.at(-1)?.hits;
      let edits = 0;
      let hits = search(term, 0, path, before);
      if (hits.count === 0 && toleratedEdits(term) > 0) {
        edits = toleratedEdits(term);
        hits = search(term, edits, path, before);
      }
      steps.push({ term, edits, hits });
      path += ` ${term.text}`;
    }
    return steps;
  };

  const bestOf = (steps: readonly Step[], context: FindContext): [Phrase, number][] => {
    const hits = steps.map((step) => step.hits);
    return pickBest(orderFor(context), hits, context.limit).flatMap((place) => {
      const phrase = phrases[place];
      return phrase ? [[phrase, place]] : [];
    });
  };

  return {
    find(query, context) {
      const steps = searchAll(readTerms(query, alphabet));
      const mark = markPhrase(steps, texts, automatonOf);
      return {
        found: bestOf(steps, context).map(([phrase, place]) => mark(phrase, place)),
        total: steps.at(-1)?.hits.count ?? phrases.length,
      };
    },
    rank: (query, context) =>
      bestOf(searchAll(readTerms(query, alphabet)), context).map(([phrase]) => phrase),
    update: (next) => indexWith(next, packTexts(next, alphabet, { phrases, texts }), alphabet),
  };
}

/** The places of the `limit` best: by the sum of grades, then in the given order. Nothing needs sorting for it. */
function pickBest(order: Uint32Array, hits: readonly Hits[], limit: number): number[] {
  const last = hits.at(-1);
  if (!last) return Array.from(order.subarray(0, Math.min(limit, order.length)));
  const earlier = hits.slice(0, -1);
  const byGrade: number[][] = Array.from({ length: hits.length * WORST_GRADE + 1 }, () => []);
  for (const place of order) {
    let grade = last.grades[place] ?? 0;
    if (grade === 0) continue;
    for (const { grades } of earlier) grade += grades[place] ?? 0;
    const equals = byGrade[grade];
    if (equals && equals.length < limit) equals.push(place);
  }
  return byGrade.flat().slice(0, limit);
}

/** Keeps the last standing order: while one types, neither uses nor stage change. */
function rememberOrder(phrases: readonly Phrase[]) {
  let last: { uses: PhraseUses; stage: Stage; now: EpochMs; order: Uint32Array } | undefined;
  return ({ uses, stage, now }: FindContext): Uint32Array => {
    // Fading leaves the order as it is, unless the clock was set back behind a use.
    if (last?.uses !== uses || last.stage !== stage || now < last.now)
      last = { uses, stage, now, order: standingOrder(phrases, uses, stage, now) };
    return last.order;
  };
}
