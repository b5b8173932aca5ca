import { computed, type ReadonlySignal } from '@preact/signals';
import { answerToReason } from '../phrases/answer-to-reason';
import type { Phrase, PhraseUses } from '../phrases/phrase';
import type { NotPaidReason } from '../reminders/attempt';
import type { Filled } from './fill';
import { readinessOf } from './fill-in';
import type { PhrasesModel } from './phrases';

export interface Answer {
  filled: Filled;
  /** Its fields are to be filled in first. */
  isAsking: boolean;
}

/** The reply of the library to each reason for which a reminded buyer has not paid. */
export interface Answers {
  /** `undefined` where the library has none, or it has holes nobody can fill here. */
  to(reason: NotPaidReason): Answer | undefined;
  /** Inserts it, or brings it into view with its fields. Never sends. */
  use(answer: Answer): void;
  isBusy: ReadonlySignal<boolean>;
  /** False where there is no page: a reply is copied then. */
  canInsert: boolean;
}

/** The reply filled for this conversation; `undefined` where it has holes nobody can fill here. */
export function readyAnswer(
  phrases: Pick<PhrasesModel, 'fill'>,
  phrase: Phrase | undefined,
): Answer | undefined {
  const filled = phrase && phrases.fill(phrase);
  if (!filled) return undefined;
  const readiness = readinessOf(filled);
  return readiness === 'lacking' ? undefined : { filled, isAsking: readiness === 'asking' };
}

export function createAnswers(
  phrases: Pick<PhrasesModel, 'fill' | 'choose' | 'query' | 'fillIn' | 'list'>,
  uses: ReadonlySignal<PhraseUses>,
  canInsert: boolean,
): Answers {
  const list = computed((): readonly Phrase[] => phrases.list.value.value ?? []);
  return {
    canInsert,
    isBusy: phrases.fillIn.isBusy,
    to(reason) {
      return readyAnswer(phrases, answerToReason(list.value, uses.value, reason));
    },
    use({ filled: { phrase }, isAsking }) {
      // The form stands at the line of the reply, which may lie in a folded group.
      if (isAsking) phrases.query.value = phrase.title;
      phrases.choose({ kind: 'phrase', phrase });
    },
  };
}
