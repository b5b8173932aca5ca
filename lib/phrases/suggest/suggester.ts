import { cutTo } from '../../chat/clean-text';
import { CHOICE_TEXT_MAX, type Choice } from '../choice';
import { type Gram, gramsOf } from './grams';
import { LinearClassifier } from './linear-classifier';
import { type Features, TextFeatures } from './text-features';

export interface RankedPhrase {
  phraseId: string;
  /** 0..1: how probable it is that the agent inserts this one; rather too low than too high, all together below 1. */
  score: number;
}

/** Knows what the agent inserts after which words. */
export interface Suggester {
  /** Takes in one more choice; a text without words teaches nothing. */
  learn(choice: Choice): void;
  /** Every phrase ever chosen, best first; none where `words` has no words. */
  rank(words: string): RankedPhrase[];
}

const PASSES = 3;
/** How far one choice moves the weights in the first pass; less in each later one. */
const RATE = 5;
const SLOWING = 0.3;
/** A pass jumps about in time with this stride, coprime to any number of choices up to `CHOICES_MAX`. */
const STRIDE = 7919;
/** Choices studied between two pauses. */
const STEP = 20;

interface Lesson {
  grams: Gram[];
  /** Number of the phrase that was right. */
  right: number;
  /** Once it is known what is rare. */
  features?: Features;
}

class LearningSuggester implements Suggester {
  readonly #features = new TextFeatures();
  readonly #classifier = new LinearClassifier();
  readonly #ids: string[] = [];
  readonly #indexOf = new Map<string, number>();

  learn(choice: Choice): void {
    this.#study(this.#lesson(choice), RATE);
  }

  /** Learns all of them together, which gives better weights than one by one; pauses every few milliseconds. */
  *learnAll(choices: readonly Choice[]): Generator<undefined> {
    const lessons: Lesson[] = [];
    for (const choice of choices) {
      if (lessons.length % STEP === 0) yield;
      lessons.push(this.#lesson(choice));
    }
    for (let pass = 0; pass < PASSES; pass += 1) {
      for (let turn = 0; turn < lessons.length; turn += 1) {
        if (turn % STEP === 0) yield;
        const lesson = lessons[(turn * STRIDE) % lessons.length];
        if (lesson) this.#study(lesson, RATE / (1 + pass * SLOWING));
      }
    }
  }

  rank(words: string): RankedPhrase[] {
    const grams = gramsOf(cutTo(words, CHOICE_TEXT_MAX));
    if (grams.length === 0) return [];
    const shares = this.#classifier.shares(this.#features.of(grams), this.#ids.length);
    return this.#ids
      .map((phraseId, index) => ({ phraseId, score: shares[index] ?? 0 }))
      .sort((a, b) => b.score - a.score);
  }

  #lesson({ text, phraseId }: Choice): Lesson {
    const grams = gramsOf(cutTo(text, CHOICE_TEXT_MAX));
    this.#features.note(grams);
    const right = this.#indexOf.get(phraseId) ?? this.#ids.push(phraseId) - 1;
    this.#indexOf.set(phraseId, right);
    return { grams, right };
  }

  #study(lesson: Lesson, rate: number): void {
    lesson.features ??= this.#features.of(lesson.grams);
    this.#classifier.study(lesson.features, lesson.right, this.#ids.length, rate);
  }
}

/** As `createSuggester`, with a pause every few milliseconds; what it returns at last is the suggester. */
export function* suggesterInSteps(choices: readonly Choice[]): Generator<undefined, Suggester> {
  const suggester = new LearningSuggester();
  yield* suggester.learnAll(choices);
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
