import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Phrase, PhrasePurpose, PhraseUses } from '../phrases/phrase';
import { phrasesForChannel } from '../phrases/pick-for-channel';
import { pickForPurpose } from '../phrases/pick-for-purpose';
import type { SuggestedChannel } from '../reminders/channel';
import type { Fill, Filled } from './fill';

/** The wording of the next reminder. */
export interface DraftModel {
  /** As the library has it; for a call, what to say. */
  filled: ReadonlySignal<Filled | undefined>;
  /** What the agent made of it; `undefined` where there is nothing yet. */
  text: ReadonlySignal<string | undefined>;
  /** False while the text has holes nobody filled. */
  isWhole: ReadonlySignal<boolean>;
  /** The agent writes it anew, until another reminder or order is in view. */
  write(text: string): void;
}

export interface DraftNeeds {
  phrases: ReadonlySignal<readonly Phrase[] | undefined>;
  uses: ReadonlySignal<PhraseUses>;
  fill: ReadonlySignal<Fill | undefined>;
  channel: ReadonlySignal<SuggestedChannel | undefined>;
  purpose: ReadonlySignal<PhrasePurpose | undefined>;
  /** What tells the order in view from every other. */
  about: ReadonlySignal<string | undefined>;
}

/** A blank of a template that was left in the text. */
const HOLE = /\{\{|\}\}/;

export function createDraft(needs: DraftNeeds): DraftModel {
  const written = signal<{ for: string; text: string } | undefined>();

  const filled = computed(() => {
    const { value: phrases } = needs.phrases;
    const { value: fill } = needs.fill;
    const { value: channel } = needs.channel;
    const { value: purpose } = needs.purpose;
    if (!phrases || !fill || !channel || !purpose) return undefined;
    if (channel === 'sms' || channel === 'phone') {
      const whole = phrasesForChannel(phrases, needs.uses.value, channel, purpose)
        .map((phrase) => fill(phrase))
        .find(({ lacks }) => lacks.length === 0);
      if (whole || channel === 'phone') return whole;
    }
    const phrase = pickForPurpose(
      phrases,
      needs.uses.value,
      purpose,
      (one) => fill(one).lacks.length === 0,
    );
    return phrase && fill(phrase);
  });
  const key = () =>
    `${needs.about.value} ${needs.channel.value} ${needs.purpose.value} ${filled.value?.phrase.id}`;
  const isWritten = () => written.value?.for === key();
  const text = computed(() => (isWritten() ? written.value?.text : filled.value?.text));
  return {
    filled,
    text,
    isWhole: computed(() => {
      if (!text.value?.trim()) return false;
      return isWritten() ? !HOLE.test(text.value) : filled.value?.lacks.length === 0;
    }),
    write(next) {
      written.value = { for: key(), text: next };
    },
  };
}
