import { computed, type ReadonlySignal } from '@preact/signals';
import type { Stage } from '../chat/stage';
import { answerToReason } from '../phrases/answer-to-reason';
import { careReplies } from '../phrases/care-replies';
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

/** Replies of the library that an occasion calls for. */
export interface Answers {
  /** To a reminded buyer who has not paid for this reason; `undefined` where the library has none without holes. */
  to(reason: NotPaidReason): Answer | undefined;
  /** Inserts it, or brings it into view with its fields. Never sends. */
  use(answer: Answer): void;
  isBusy: ReadonlySignal<boolean>;
  /** False where there is no page: a reply is copied then. */
  canInsert: boolean;
}

/** Those for the conversation that is open. */
export interface ChatAnswers extends Answers {
  /** To care for a buyer who has bought before; `isDue`: the day to write again has come. */
  care(stage: Stage | undefined, isDue: boolean): Answer[];
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
): ChatAnswers {
  const list = computed((): readonly Phrase[] => phrases.list.value.value ?? []);
  return {
    canInsert,
    isBusy: phrases.fillIn.isBusy,
    to(reason) {
      return readyAnswer(phrases, answerToReason(list.value, uses.value, reason));
    },
    care: (stage, isDue) =>
      careReplies(list.value, uses.value, { stage, isDue }).flatMap(
        (phrase) => readyAnswer(phrases, phrase) ?? [],
      ),
    use({ filled: { phrase }, isAsking }) {
      // The form stands at the line of the reply, which may lie in a folded group.
      if (isAsking) phrases.query.value = phrase.title;
      phrases.choose({ kind: 'phrase', phrase });
    },
  };
}
