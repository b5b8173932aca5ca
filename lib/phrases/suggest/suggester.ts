import { cutTo } from '../../chat/clean-text';
import { CHOICE_TEXT_MAX, type Choice } from '../choice';
import { LinearClassifier } from './linear-classifier';
import { type Features, TextFeatures } from './text-features';

export interface RankedPhrase {
  phraseId: string;
  /** 0..1: how probable it is that the agent inserts this one next; all together below 1. */
  score: number;
}

/** Knows what the agent inserts after which words. */
export interface Suggester {
  /** Takes in one more choice; a text without words teaches nothing. */
  learn(choice: Choice): void;
  /** Every phrase ever chosen, best first; none where `words` has no words. */
  rank(words: string): RankedPhrase[];
}

const PASSES = 5;
/** How far one choice moves the weights: less in each later pass. */
const RATE = 5;
const SLOWING = 0.3;
/** A pass jumps about in time with this stride, coprime to any number of choices up to `CHOICES_MAX`. */
const STRIDE = 7919;
/** Choices studied between two pauses. */
const STEP = 20;

class LearningSuggester implements Suggester {
  readonly #features = new TextFeatures();
  readonly #classifier = new LinearClassifier();
  readonly #ids: string[] = [];
  readonly #indexOf = new Map<string, number>();

  learn(choice: Choice): void {
    this.note(choice);
    this.study(choice.phraseId, this.featuresOf(choice.text), RATE);
  }

  rank(words: string): RankedPhrase[] {
    const features = this.featuresOf(words);
    if (features.hashes.length === 0) return [];
    const shares = this.#classifier.shares(features, this.#ids.length);
    return this.#ids
      .map((phraseId, index) => ({ phraseId, score: shares[index] ?? 0 }))
      .sort((a, b) => b.score - a.score);
  }

  note({ text, phraseId }: Choice): void {
    this.#features.note(cutTo(text, CHOICE_TEXT_MAX));
    if (!this.#indexOf.has(phraseId)) this.#indexOf.set(phraseId, this.#ids.push(phraseId) - 1);
  }

  featuresOf(text: string): Features {
    return this.#features.of(cutTo(text, CHOICE_TEXT_MAX));
  }

  /** @param phraseId - one that was noted. */
  study(phraseId: string, features: Features, rate: number): void {
    const right = this.#indexOf.get(phraseId);
    if (right !== undefined) this.#classifier.study(features, right, this.#ids.length, rate);
  }
}

/** As `createSuggester`, with a pause every few milliseconds; what it returns at last is the suggester. */
export function* suggesterInSteps(choices: readonly Choice[]): Generator<undefined, Suggester> {
  const suggester = new LearningSuggester();
  for (const choice of choices) suggester.note(choice);
  yield;
  const features = choices.map(({ text }) => suggester.featuresOf(text));
  for (let pass = 0; pass < PASSES; pass += 1) {
    const rate = RATE / (1 + pass * SLOWING);
    for (let turn = 0; turn < choices.length; turn += 1) {
      if (turn % STEP === 0) yield;
      const index = (turn * STRIDE) % choices.length;
      const [choice, its] = [choices[index], features[index]];
      if (choice && its) suggester.study(choice.phraseId, its, rate);
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
