import { cutTo } from '../../chat/clean-text';
import { CHOICE_TEXT_MAX } from '../choice';
import type { Phrase } from '../phrase';
import { type Gram, gramsOf } from './grams';

export interface MatchingPhrase {
  phrase: Phrase;
  /** 0..1: how much of what the words say stands in the phrase, what is rare among the phrases counting more. */
  share: number;
}

/** An index over what the phrases say; keep it as long as the phrases stay the same. */
export interface PhraseWords {
  /** Best first, of equal ones those that speak of less; those with no pair of characters in common are left out. */
  matching(words: string): MatchingPhrase[];
}

/** What stands in the title or in a tag counts whole. */
const BODY_WEIGHT = 0.4;
/** Chinese words are mostly of two characters: a single one may mean anything. */
const SINGLE_WEIGHT = 0.3;

/** Words of asking and of courtesy, which say nothing of what is asked. */
const EMPTY_WORDS =
  /什么时候|什么|怎么样|怎么|为什么|为啥|咋|有没有|是不是|会不会|能不能|可不可以|可以|请问|你好|您好|谢谢|麻烦|一下|还是|[吗呢呀啊吧哦嘛呗了的是有我你您们亲在这那个就都也还好]/gu;
/** Variables and conditions are no words. */
const BRACES = /\{\{[^{}]*\}\}/gu;

const meaningOf = (text: string): Gram[] =>
  gramsOf(text.replace(BRACES, ' ').replace(EMPTY_WORDS, ' '));

const PAUSE_EVERY = 100;

interface Occurrence {
  index: number;
  weight: number;
}

/** As `createPhraseWords`, in steps of a few milliseconds: the last one returns it. */
export function* phraseWordsInSteps(phrases: readonly Phrase[]): Generator<undefined, PhraseWords> {
  const labels: Gram[][] = [];
  const occurrences = new Map<number, Occurrence[]>();
  for (const [index, { title, tags, body }] of phrases.entries()) {
    if (index % PAUSE_EVERY === 0) yield;
    labels.push(meaningOf([title, ...tags].join(' ')));
    const weights = new Map<number, number>();
    for (const { hash } of meaningOf(body)) weights.set(hash, BODY_WEIGHT);
    for (const { hash } of labels[index] ?? []) weights.set(hash, 1);
    for (const [hash, weight] of weights) {
      const known = occurrences.get(hash);
      if (known) known.push({ index, weight });
      else occurrences.set(hash, [{ index, weight }]);
    }
  }

  return {
    matching(words) {
      const said = new Float64Array(phrases.length);
      const inPairs = new Set<number>();
      let total = 0;
      for (const { hash, isPair } of meaningOf(cutTo(words, CHOICE_TEXT_MAX))) {
        const found = occurrences.get(hash) ?? [];
        const rarity = Math.log(1 + phrases.length / Math.max(1, found.length));
        const value = rarity * (isPair ? 1 : SINGLE_WEIGHT);
        total += value;
        for (const { index, weight } of found) {
          said[index] = (said[index] ?? 0) + value * weight;
          if (isPair) inPairs.add(index);
        }
      }
      const labelLength = (index: number) => labels[index]?.length ?? 0;
      return [...inPairs]
        .map((index) => ({ index, share: (said[index] ?? 0) / total }))
        .sort(
          (a, b) =>
            b.share - a.share || labelLength(a.index) - labelLength(b.index) || a.index - b.index,
        )
        .flatMap(({ index, share }) => {
          const phrase = phrases[index];
          return phrase ? [{ phrase, share }] : [];
        });
    },
  };
}

export function createPhraseWords(phrases: readonly Phrase[]): PhraseWords {
  const steps = phraseWordsInSteps(phrases);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
