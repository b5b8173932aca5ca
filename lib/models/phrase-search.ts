import { computed, type ReadonlySignal } from '@preact/signals';
import type { Stage } from '../chat/stage';
import type { EpochMs } from '../chat/units';
import type { Phrase, PhraseUses } from '../phrases/phrase';
import { type FoundPhrase, findPhrases } from '../phrases/search';

/** Most phrases shown for one search. */
export const FOUND_MAX = 200;

export interface PhraseSearch {
  /** The best of them; empty where nothing is searched. */
  found: ReadonlySignal<readonly FoundPhrase[]>;
  /** How many there are in all. */
  total: ReadonlySignal<number>;
}

export interface SearchInput {
  phrases: ReadonlySignal<readonly Phrase[]>;
  uses: ReadonlySignal<PhraseUses>;
  query: ReadonlySignal<string>;
  stage: ReadonlySignal<Stage>;
  now: ReadonlySignal<EpochMs>;
}

export function createPhraseSearch({ phrases, uses, query, stage }: SearchInput): PhraseSearch {
  const all = computed(() =>
    query.value.trim() === ''
      ? []
      : findPhrases(phrases.value, uses.value, query.value, stage.value),
  );
  return {
    found: computed(() => all.value.slice(0, FOUND_MAX)),
    total: computed(() => all.value.length),
  };
}
