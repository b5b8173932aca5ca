import type { Message } from '../../chat/conversation';
import type { Stage } from '../../chat/stage';
import type { Phrase, PhrasePurpose, PhraseUses } from '../phrase';
import { byUse } from '../use-order';
import { isSaid } from './is-said';
import { learnableText, unansweredTexts } from './learnable-text';
import { createPhraseWords, type PhraseWords } from './phrase-words';
import type { Suggester } from './suggester';

/**
 * `learnt`: inserted after such words before. `words`: speaks of what the buyer speaks of. `reminder`: one is due.
 * `used`: often used, and for this stage. `stage`: written for this stage.
 */
export type SuggestedBecause = 'learnt' | 'words' | 'reminder' | 'used' | 'stage';

export interface Suggestion {
  phrase: Phrase;
  why: SuggestedBecause;
}

export interface SuggestInput {
  /** In the shop's order. */
  phrases: readonly Phrase[];
  /** `createPhraseWords(phrases)`, made once for many calls; made anew where it is not given. */
  phraseWords?: PhraseWords;
  uses: PhraseUses;
  stage: Stage;
  /** Of the reminder that is due now; absent if none is. */
  duePurpose?: PhrasePurpose;
  messages: readonly Message[];
  learnt?: Suggester;
  /** Whether a phrase can be inserted now; all can where it is not given. */
  isUsable?: (phrase: Phrase) => boolean;
}

/** Most replies suggested, and up to how many mere guesses by stage fill up. */
export const SUGGESTIONS_MAX = 5;
const GUESSES_MAX = 3;

/** Score from which a learnt phrase comes before all others, and from which it comes at all. */
const LEARNT_SURELY = 0.2;
const LEARNT_AT_ALL = 0.05;
/** Least share of the buyer's words in a phrase; what is in one for other stages only counts less. */
const WORDS_SHARE = 0.15;
const ELSEWHERE_WEIGHT = 0.4;
/** What an older message counts against the one after it. */
const OLDER_WEIGHT = 0.8;
/** How many of the agent's last messages are not to be said again. */
const SAID_MESSAGES = 3;

/**
 * The replies most likely wanted now, three to five where the library has as many, the likeliest first. If the buyer
 * wrote something: what was learnt for such words, and what speaks of the same. Then the reminder, if one is due; what
 * is used most in this stage; and what the shop wrote first for it.
 */
export function suggestReplies(input: SuggestInput): Suggestion[] {
  const { uses, stage, messages, isUsable = () => true } = input;
  const words = learnableText(messages) ?? '';
  const said = messages
    .filter(({ side }) => side === 'agent')
    .slice(-SAID_MESSAGES)
    .map(({ text }) => text);

  const suggestions = new Map<string, Suggestion>();
  const add = (why: SuggestedBecause, candidates: Iterable<Phrase>, max = SUGGESTIONS_MAX) => {
    if (suggestions.size >= max) return;
    for (const phrase of candidates) {
      if (suggestions.size >= max) return;
      if (suggestions.has(phrase.id) || !isUsable(phrase) || isSaid(phrase.body, said)) continue;
      suggestions.set(phrase.id, { phrase, why });
    }
  };

  const due = duePhrases(input);
  const room = due.length > 0 ? SUGGESTIONS_MAX - 1 : SUGGESTIONS_MAX;
  const learnt = learntPhrases(input, words);
  add('learnt', learnt.surely, room);
  add('words', phrasesAbout(input), room);
  add('reminder', due, suggestions.size + 1);
  add('learnt', learnt.perhaps);
  const fits = (phrase: Phrase) => isReply(phrase) && isFor(phrase, stage);
  const used = input.phrases.filter((phrase) => uses.has(phrase.id) && fits(phrase));
  add('used', used.sort(byUse(uses)));
  add(
    'stage',
    matching(input.phrases, (one) => !isForAll(one) && fits(one)),
    GUESSES_MAX,
  );
  add(
    'stage',
    matching(input.phrases, (one) => isForAll(one) && fits(one)),
    GUESSES_MAX,
  );
  return [...suggestions.values()];
}

/** One after the other, as far as they are asked for: a library may be long, and few are wanted. */
function* matching(phrases: readonly Phrase[], isWanted: (phrase: Phrase) => boolean) {
  for (const phrase of phrases) if (isWanted(phrase)) yield phrase;
}

const isForAll = ({ stages }: Phrase) => stages.length === 0;
/** Where the stage is not known, any phrase may be for it. */
const isFor = (phrase: Phrase, stage: Stage) =>
  isForAll(phrase) || stage === 'unknown' || phrase.stages.includes(stage);
/** A reminder is no guess: that one is due is for its plan to say. */
const isReply = ({ purpose }: Phrase) => purpose === undefined;

function duePhrases({ phrases, uses, duePurpose }: SuggestInput): Phrase[] {
  if (duePurpose === undefined) return [];
  return phrases.filter(({ purpose }) => purpose === duePurpose).sort(byUse(uses));
}

function learntPhrases({ phrases, learnt }: SuggestInput, words: string) {
  const ranked = learnt?.rank(words) ?? [];
  const byId = new Map(ranked.length > 0 ? phrases.map((phrase) => [phrase.id, phrase]) : []);
  const between = (least: number, below: number) =>
    ranked
      .filter(({ score }) => score >= least && score < below)
      .flatMap(({ phraseId }) => byId.get(phraseId) ?? []);
  return {
    surely: between(LEARNT_SURELY, Infinity),
    perhaps: between(LEARNT_AT_ALL, LEARNT_SURELY),
  };
}

/** By each of the buyer's messages alone: what another one asks must not make this one's words weigh less. */
function phrasesAbout({ phrases, phraseWords, stage, messages }: SuggestInput): Phrase[] {
  const words = phraseWords ?? createPhraseWords(phrases);
  const shares = new Map<Phrase, number>();
  for (const [age, text] of unansweredTexts(messages).entries()) {
    for (const { phrase, share } of words.matching(text)) {
      const weighed = share * OLDER_WEIGHT ** age * (isFor(phrase, stage) ? 1 : ELSEWHERE_WEIGHT);
      if (weighed > (shares.get(phrase) ?? 0)) shares.set(phrase, weighed);
    }
  }
  return [...shares]
    .filter(([phrase, share]) => isReply(phrase) && share >= WORDS_SHARE)
    .sort(([, a], [, b]) => b - a)
    .map(([phrase]) => phrase);
}
