import { computed, type ReadonlySignal } from '@preact/signals';
import type { CallBackground } from '../../messaging/calls';
import { answerToReason } from '../../phrases/answer-to-reason';
import type { Phrase, PhraseUses } from '../../phrases/phrase';
import type { Answers } from '../answers';
import type { Fill } from '../fill';
import { readinessOf } from '../fill-in';
import type { Insertion } from '../insertion';
import type { Query } from '../query';

interface Needs {
  call: CallBackground;
  phrases: Query<Phrase[]>;
  uses: ReadonlySignal<PhraseUses>;
  /** For the order that is unfolded. */
  fill: ReadonlySignal<Fill | undefined>;
  /** Copies. */
  insertion: Insertion;
}

/** Replies to a buyer whose conversation is not open here: whole ones only, and they are copied. */
export function createQueueAnswers({ call, phrases, uses, fill, insertion }: Needs): Answers {
  const list = computed((): readonly Phrase[] => phrases.value.value ?? []);
  return {
    canInsert: false,
    isBusy: insertion.isBusy,
    to(reason) {
      const phrase = answerToReason(list.value, uses.value, reason);
      const filled = phrase && fill.value?.(phrase);
      return filled && readinessOf(filled) === 'ready' ? { filled, isAsking: false } : undefined;
    },
    async use({ filled }) {
      if (!(await insertion.insert(filled))) return;
      await call('phrases.used', { id: filled.phrase.id }).catch(() => {});
    },
  };
}
