import type { Message } from '../../chat/conversation';
import type { Stage } from '../../chat/stage';
import type { Phrase, PhrasePurpose, PhraseUses } from '../phrase';
import { byUse } from '../use-order';
import { isSaid } from './is-said';
import { learnableText } from './learnable-text';
import { createPhraseWords, type PhraseWords } from './phrase-words';
import type { Suggester } from './suggester';

/** `learnt`: inserted after such words before. `words`: says what the buyer's words say. `used`: often in this stage. */
export type SuggestedBecause = 'learnt' | 'words' | 'reminder' | 'used' | 'stage';

export interface Suggestion {
  phrase: Phrase;
  why: SuggestedBecause;
}

export interface SuggestInput {
  /** In the shop's order. */
  phrases: readonly Phrase[];
  /** `createPhraseWords(phrases)`, if it is at hand. */
  phraseWords?: PhraseWords;
  uses: PhraseUses;
  stage: Stage;
  /** Of the reminder that is due now. */
  duePurpose?: PhrasePurpose;
  messages: readonly Message[];
  learnt?: Suggester;
  /** Whether a phrase can be inserted now; all can where it is not given. */
  isUsable?: (phrase: Phrase) => boolean;
}

/** Most replies suggested, and the number up to which mere guesses by stage fill up. */
export const SUGGESTIONS_MAX = 5;
const GUESSES_MAX = 3;

/** Least probability of a learnt phrase, and how many of them at most: something else shall have a chance. */
const LEARNT_SCORE = 0.1;
const LEARNT_MAX = 4;
/** Least share of the buyer's words in a phrase for this stage, and in one for another. */
const WORDS_SHARE = 0.2;
const WORDS_SHARE_ELSEWHERE = 0.4;
/** The agent's last messages, in which a phrase is not to stand already. */
const SAID_MESSAGES = 3;

/**
 * The replies most likely wanted now, three to five where there are as many, the likeliest first: what was learnt
 * for such words and what matches them; if the buyer asked nothing, the reminder that is due; then what is used most
 * in this stage and what the shop wrote first for it.
 */
export function suggestReplies(input: SuggestInput): Suggestion[] {
  const { phrases, stage, messages, isUsable = () => true } = input;
  const said = messages
    .filter(({ side }) => side === 'agent')
    .slice(-SAID_MESSAGES)
    .map(({ text }) => text);
  const suggestions: Suggestion[] = [];
  const add = (why: SuggestedBecause, candidates: Iterable<Phrase>, max: number) => {
    for (const phrase of candidates) {
      if (suggestions.length >= max) return;
      if (suggestions.some((other) => other.phrase.id === phrase.id)) continue;
      if (isUsable(phrase) && !isSaid(phrase.body, said)) suggestions.push({ phrase, why });
    }
  };

  const words = learnableText(messages);
  if (words === undefined) {
    const due = phrases.filter(({ purpose }) => purpose && purpose === input.duePurpose);
    add('reminder', due.sort(byUse(input.uses)), 1);
  } else {
    add('learnt', learntPhrases(input, words), LEARNT_MAX);
    add('words', phrasesWithWords(input, words), SUGGESTIONS_MAX);
  }
  const fitting = phrases
    .filter((phrase) => fits(phrase, stage) && phrase.purpose === undefined)
    .sort((a, b) => byUse(input.uses)(a, b) || forAnyStage(a) - forAnyStage(b));
  add(
    'used',
    fitting.filter(({ id }) => input.uses.has(id)),
    SUGGESTIONS_MAX,
  );
  add('stage', fitting, GUESSES_MAX);
  return suggestions;
}

const forAnyStage = ({ stages }: Phrase) => Number(stages.length === 0);
const fits = ({ stages }: Phrase, stage: Stage) => stages.length === 0 || stages.includes(stage);

function learntPhrases({ phrases, learnt }: SuggestInput, words: string): Phrase[] {
  const byId = new Map(phrases.map((phrase) => [phrase.id, phrase]));
  return (learnt?.rank(words) ?? [])
    .filter(({ score }) => score >= LEARNT_SCORE)
    .flatMap(({ phraseId }) => byId.get(phraseId) ?? []);
}

function phrasesWithWords(input: SuggestInput, words: string): Phrase[] {
  const { phrases, phraseWords = createPhraseWords(phrases), stage } = input;
  return phraseWords
    .matching(words)
    .filter(
      ({ phrase, share }) => share >= (fits(phrase, stage) ? WORDS_SHARE : WORDS_SHARE_ELSEWHERE),
    )
    .map(({ phrase }) => phrase);
}
