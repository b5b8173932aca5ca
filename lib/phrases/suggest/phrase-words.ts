import { cutTo } from '../../chat/clean-text';
import { CHOICE_TEXT_MAX } from '../choice';
import type { Phrase } from '../phrase';
import { gramsOf } from './grams';

export interface MatchingPhrase {
  phrase: Phrase;
  /** 0..1: how much of what `words` say, rare words counting more, stands in the phrase. */
  share: number;
}

/** An index over the phrases' own words; keep it as long as the phrases stay the same. */
export interface PhraseWords {
  /** Best first; those that have nothing in common with `words` are left out. */
  matching(words: string): MatchingPhrase[];
}

const LABEL_WEIGHT = 1;
const BODY_WEIGHT = 0.4;
/** Variables and conditions are no words. */
const BRACES = /\{\{[^{}]*\}\}/gu;

interface Place {
  index: number;
  weight: number;
}

export function createPhraseWords(phrases: readonly Phrase[]): PhraseWords {
  const placesOf = new Map<number, Place[]>();
  for (const [index, { title, tags, body }] of phrases.entries()) {
    const weights = new Map<number, number>();
    for (const { hash } of gramsOf(body.replace(BRACES, ' '))) weights.set(hash, BODY_WEIGHT);
    for (const { hash } of gramsOf([title, ...tags].join(' '))) weights.set(hash, LABEL_WEIGHT);
    for (const [gram, weight] of weights) {
      const places = placesOf.get(gram);
      if (places) places.push({ index, weight });
      else placesOf.set(gram, [{ index, weight }]);
    }
  }

  const rarity = (places: readonly Place[]) => Math.log(1 + phrases.length / places.length);

  return {
    matching(words) {
      const shares = new Float64Array(phrases.length);
      let total = 0;
      for (const { hash } of gramsOf(cutTo(words, CHOICE_TEXT_MAX))) {
        const places = placesOf.get(hash) ?? [];
        const value = rarity(places.length > 0 ? places : [{ index: 0, weight: 0 }]);
        total += value;
        for (const { index, weight } of places)
          shares[index] = (shares[index] ?? 0) + value * weight;
      }
      return phrases
        .map((phrase, index) => ({ phrase, share: (shares[index] ?? 0) / total }))
        .filter(({ share }) => share > 0)
        .sort((a, b) => b.share - a.share);
    },
  };
}
