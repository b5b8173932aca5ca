import { cutTo } from '../../chat/clean-text';
import { CHOICE_TEXT_MAX, type Choice } from '../choice';
import { gramsOf } from './grams';

/** A phrase that was inserted after such words. */
export interface RankedPhrase {
  phraseId: string;
  /** 0..1: how probable it is that the agent inserts this one; all together at most 1. */
  score: number;
}

/** Knows what the agent inserts after which words. */
export interface Suggester {
  /** Takes in one more choice at once. */
  learn(choice: Choice): void;
  /** Every phrase ever chosen, best first; empty where `words` say nothing. */
  rank(words: string): RankedPhrase[];
}

/** Places for weights, a power of two: 4 MB. Two grams may share places; with so many it hardly matters. */
const PLACES = 2 ** 20;
const PASSES = 5;
/** How far one choice moves the weights in the first pass; less in each later one, and least when learnt alone. */
const RATE = 5;
const SLOWING = 0.3;
const RATE_ALONE = 2.5;
/** What phrases have to outdo: words never seen speak for "none of these". */
const NONE_LOGIT = 2;
/** Probabilities nearer to the truth than this are left as they are. */
const CLOSE_ENOUGH = 0.005;
/** Coprime to any plausible number of choices, so that a pass jumps about in time. */
const STRIDE = 7919;
const PAUSE_EVERY = 100;

interface Lesson {
  grams: readonly number[];
  index: number;
}

/**
 * A multinomial logistic regression over the characters and pairs of the buyer's words, its weights in one table
 * of fixed size (feature hashing): it takes little memory whatever is learnt.
 */
class LinearSuggester implements Suggester {
  readonly #weights = new Float32Array(PLACES);
  readonly #ids: string[] = [];
  readonly #indexOf = new Map<string, number>();

  learn(choice: Choice): void {
    this.study(this.lesson(choice), RATE_ALONE);
  }

  rank(words: string): RankedPhrase[] {
    const grams = gramsOf(cutTo(words, CHOICE_TEXT_MAX));
    if (grams.length === 0) return [];
    const shares = this.#shares(grams);
    return this.#ids
      .map((phraseId, index) => ({ phraseId, score: shares[index] ?? 0 }))
      .sort((a, b) => b.score - a.score);
  }

  lesson({ text, phraseId }: Choice): Lesson {
    let index = this.#indexOf.get(phraseId);
    if (index === undefined) {
      index = this.#ids.push(phraseId) - 1;
      this.#indexOf.set(phraseId, index);
    }
    return { grams: gramsOf(cutTo(text, CHOICE_TEXT_MAX)), index };
  }

  /** One step of gradient descent. */
  study({ grams, index }: Lesson, rate: number): void {
    if (grams.length === 0) return;
    const perGram = rate / Math.sqrt(grams.length);
    const shares = this.#shares(grams);
    for (const [other, share] of shares.entries()) {
      const error = share - (other === index ? 1 : 0);
      if (Math.abs(error) < CLOSE_ENOUGH) continue;
      for (const gram of grams) {
        const place = (gram + other) % PLACES;
        this.#weights[place] = (this.#weights[place] ?? 0) - perGram * error;
      }
    }
  }

  /** The probability of each phrase. */
  #shares(grams: readonly number[]): Float64Array {
    const shares = new Float64Array(this.#ids.length);
    const perGram = 1 / Math.sqrt(grams.length);
    for (const gram of grams) {
      for (let index = 0; index < shares.length; index += 1) {
        shares[index] =
          (shares[index] ?? 0) + (this.#weights[(gram + index) % PLACES] ?? 0) * perGram;
      }
    }
    const highest = shares.reduce((a, b) => Math.max(a, b), NONE_LOGIT);
    const powers = shares.map((logit) => Math.exp(logit - highest));
    const total = powers.reduce((a, b) => a + b, Math.exp(NONE_LOGIT - highest));
    return powers.map((power) => power / total);
  }
}

/** As `createSuggester`, in steps of a few milliseconds: the last one returns it. */
export function* suggesterInSteps(choices: readonly Choice[]): Generator<undefined, Suggester> {
  const suggester = new LinearSuggester();
  const lessons = choices.map((choice) => suggester.lesson(choice));
  for (let pass = 0; pass < PASSES; pass += 1) {
    const rate = RATE / (1 + pass * SLOWING);
    for (let turn = 0; turn < lessons.length; turn += 1) {
      const lesson = lessons[(turn * STRIDE) % lessons.length];
      if (lesson) suggester.study(lesson, rate);
      if (turn % PAUSE_EVERY === 0) yield;
    }
  }
  return suggester;
}

/** Learns from what was chosen so far, the oldest first. The same choices give the same suggester. */
export function createSuggester(choices: readonly Choice[]): Suggester {
  const steps = suggesterInSteps(choices);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
