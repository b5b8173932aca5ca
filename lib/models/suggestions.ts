import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Conversation } from '../chat/conversation';
import type { ShopSettings } from '../chat/settings';
import type { Stage } from '../chat/stage';
import type { CallBackground } from '../messaging/calls';
import type { Choice } from '../phrases/choice';
import type { Phrase, PhrasePurpose, PhraseUses } from '../phrases/phrase';
import { learnableText } from '../phrases/suggest/learnable-text';
import { type PhraseWords, phraseWordsInSteps } from '../phrases/suggest/phrase-words';
import { type Suggestion, suggestReplies } from '../phrases/suggest/suggest-replies';
import { type Suggester, suggesterInSteps } from '../phrases/suggest/suggester';
import { inSlices } from './in-slices';
import { createQuery, type OnChanged } from './query';

export interface Suggestions {
  replies: ReadonlySignal<readonly Suggestion[]>;
  /** What the buyer asked in this conversation, to be learnt once the agent's answer is in. */
  question(): string | undefined;
  /** The agent answered it with this phrase. */
  learn(question: string | undefined, phraseId: string): void;
  dispose(): void;
}

export interface SuggestionNeeds {
  call: CallBackground;
  onChanged: OnChanged;
  settings: ReadonlySignal<ShopSettings | undefined>;
  conversation: ReadonlySignal<Conversation | undefined>;
  phrases: ReadonlySignal<readonly Phrase[]>;
  uses: ReadonlySignal<PhraseUses>;
  stage: ReadonlySignal<Stage | undefined>;
  /** Of the reminder that is due now. */
  duePurpose: ReadonlySignal<PhrasePurpose | undefined>;
  isUsable: (phrase: Phrase) => boolean;
}

function* trainInSteps(past: readonly Choice[], phrases: readonly Phrase[]) {
  // What is no longer there is not to be suggested, nor to weigh on what is.
  const ids = new Set(past.length > 0 ? phrases.map(({ id }) => id) : []);
  return yield* suggesterInSteps(past.filter(({ phraseId }) => ids.has(phraseId)));
}

const NO_WORDS: PhraseWords = { matching: () => [] };

/** The few replies likely wanted now; learns from what the agent inserts, as long as the shop lets it. */
export function createSuggestions(needs: SuggestionNeeds): Suggestions {
  const { call, settings, conversation, phrases } = needs;
  const learns = computed(() => settings.value?.learnsReplies ?? false);
  const choices = createQuery({
    key: () => (learns.value ? 'all' : undefined),
    ask: () => call('choices.list', null),
    // Told when they are forgotten; what is learnt in another tab comes with the next opening.
    tables: ['choices'],
    onChanged: needs.onChanged,
  });
  const suggester = signal<{ learnt: Suggester } | undefined>();
  const isListed = computed(() => phrases.value.length > 0);
  const stopTraining = effect(() => {
    const past = choices.value.value;
    suggester.value = undefined;
    if (!past || !learns.value || !isListed.value) return;
    return inSlices(trainInSteps(past, phrases.peek()), (learnt) => {
      suggester.value = { learnt };
    });
  });
  /** Of which list; built once the list has been drawn. */
  const phraseWords = signal<{ of: readonly Phrase[]; words: PhraseWords } | undefined>();
  const stopWords = effect(() => {
    const all = phrases.value;
    return inSlices(phraseWordsInSteps(all), (words) => {
      phraseWords.value = { of: all, words };
    });
  });
  const currentWords = () =>
    phraseWords.value?.of === phrases.value ? phraseWords.value.words : NO_WORDS;

  return {
    replies: computed(() => {
      const stage = needs.stage.value;
      const open = conversation.value;
      if (!open || !stage) return [];
      const duePurpose = needs.duePurpose.value;
      const learnt = suggester.value?.learnt;
      return suggestReplies({
        phrases: phrases.value,
        phraseWords: currentWords(),
        uses: needs.uses.value,
        stage,
        messages: open.messages,
        isUsable: needs.isUsable,
        ...(duePurpose && { duePurpose }),
        ...(learnt && { learnt }),
      });
    }),
    question: () => conversation.value && learnableText(conversation.value.messages),
    learn(question, phraseId) {
      if (question === undefined || !learns.value) return;
      const learnt = suggester.peek()?.learnt;
      if (learnt) {
        learnt.learn({ text: question, phraseId, at: 0 });
        suggester.value = { learnt };
      }
      // One that is lost costs nothing but a little wisdom.
      call('choices.add', { text: question, phraseId }).catch(() => {});
    },
    dispose() {
      stopTraining();
      stopWords();
      choices.dispose();
    },
  };
}
