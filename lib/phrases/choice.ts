import type { EpochMs } from '../chat/units';

/** What the agent once answered: the buyer's words, and the phrase that was inserted after them. */
export interface Choice {
  /** The buyer's last words before it, see `learnableText`. */
  text: string;
  phraseId: string;
  at: EpochMs;
}

/** Most choices kept; the oldest go first. */
export const CHOICES_MAX = 6_000;
/** Longest text kept, UTF-16 units. */
export const CHOICE_TEXT_MAX = 200;
