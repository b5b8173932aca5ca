import { goodsText, hasWords, offeredTest, wordsOf } from './goods-words';
import type { OfferedGoods, Pairing, PairingMoment } from './pairing';

/** A pairing that fits, with what is still to be offered of it. */
export interface Match {
  pairing: Pairing;
  /** In the pairing's order; never empty. */
  offers: OfferedGoods[];
  /** Nothing of it was left out, so that the shop's own reply holds. */
  isWhole: boolean;
  /** The alternative that fits, as written. */
  matched: string;
}

export interface MatchQuery {
  /** Titles, each with its colour and size: what goods are looked for to go with. */
  goods: readonly string[];
  /** What the buyer has already: never offered. */
  owned: readonly string[];
  /** Pairings of another moment are left out. */
  moment: PairingMoment;
}

export interface Matcher {
  match(query: MatchQuery): Match[];
  /** True if any pairing goes with goods of this title. */
  knows(title: string): boolean;
}

/** Pairings brought up at once. */
export const MATCHES_MAX = 3;

interface Alternative {
  pairing: Pairing;
  written: string;
  words: string[];
  /** Letters that must be there. */
  size: number;
}

/**
 * Finds what goes with a title: the pairing of the longest words first, then the shop's order; the same goods once.
 *
 * Alternatives are laid up by the first letters of their longest word, so that a title is looked through once
 * however many pairings there are.
 */
export function createMatcher(pairings: readonly Pairing[]): Matcher {
  const byStart = new Map<string, Alternative[]>();
  const firstLetters = new Set<number>();
  for (const pairing of pairings) {
    for (const written of pairing.goods) {
      const words = wordsOf(written);
      const [longest] = words;
      if (longest === undefined) continue;
      const start = longest.slice(0, START_MAX);
      firstLetters.add(start.charCodeAt(0));
      const size = words.reduce((sum, word) => sum + word.length, 0);
      const list = byStart.get(start);
      const alternative = { pairing, written, words, size };
      if (list) list.push(alternative);
      else byStart.set(start, [alternative]);
    }
  }

  function* fitting(text: string): Generator<Alternative> {
    const looked = new Set<Alternative[]>();
    for (let at = 0; at < text.length; at += 1) {
      if (!firstLetters.has(text.charCodeAt(at))) continue;
      for (let length = 1; length <= START_MAX && at + length <= text.length; length += 1) {
        const list = byStart.get(text.slice(at, at + length));
        if (!list || looked.has(list)) continue;
        looked.add(list);
        for (const one of list) if (hasWords(text, one.words)) yield one;
      }
    }
  }

  return {
    knows: (title) => fitting(goodsText(title)).next().done !== true,
    match({ goods, owned, moment }) {
      const best = new Map<Pairing, Alternative>();
      const texts = goods.map(goodsText);
      for (const text of texts) {
        for (const one of fitting(text)) {
          const { when } = one.pairing;
          if (!when.includes(moment) && !when.includes('any')) continue;
          const known = best.get(one.pairing);
          if (!known || known.size < one.size) best.set(one.pairing, one);
        }
      }
      const sorted = [...best.values()].sort(
        (a, b) => b.size - a.size || a.pairing.position - b.pairing.position,
      );
      return takeOffers(sorted, [...new Set([...texts, ...owned.map(goodsText)])]);
    },
  };
}

/** Codes often begin alike. */
const START_MAX = 4;

function takeOffers(sorted: readonly Alternative[], owned: readonly string[]): Match[] {
  const matches: Match[] = [];
  const taken = [...owned];
  for (const { pairing, written } of sorted) {
    if (matches.length === MATCHES_MAX) break;
    const offers = pairing.offers.filter((one) => !taken.some(offeredTest(one)));
    if (offers.length === 0) continue;
    taken.push(...offers.map(({ title }) => goodsText(title)));
    const isWhole = offers.length === pairing.offers.length;
    matches.push({ pairing, offers, isWhole, matched: written });
  }
  return matches;
}
