import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Stage } from '../chat/stage';
import type { EpochMs } from '../chat/units';
import type { Phrase, PhraseUses } from '../phrases/phrase';
import type { FoundPhrase } from '../phrases/search/found-phrase';
import { loadReadings } from '../phrases/search/load-readings';
import { createPhraseIndex, type Found, type PhraseIndex } from '../phrases/search/phrase-index';
import type { Readings } from '../phrases/search/readings';

/** Most phrases shown for one search. */
export const FOUND_MAX = 200;

export interface PhraseSearch {
  /** The best of them; empty where nothing is searched. */
  found: ReadonlySignal<readonly FoundPhrase[]>;
  /** How many there are in all. */
  total: ReadonlySignal<number>;
  dispose(): void;
}

export interface SearchInput {
  phrases: ReadonlySignal<readonly Phrase[]>;
  uses: ReadonlySignal<PhraseUses>;
  /** `undefined` searches nothing; a blank one finds all. */
  query: ReadonlySignal<string | undefined>;
  stage: ReadonlySignal<Stage>;
  now: ReadonlySignal<EpochMs>;
}

const NOTHING: Found = { found: [], total: 0 };

/** The search as one types. The table of pinyin is fetched with the first letter; until it is here, and where it cannot be had, the rest works. */
export function createPhraseSearch(input: SearchInput): PhraseSearch {
  const { phrases, uses, query, stage, now } = input;
  const isSearching = computed(() => query.value !== undefined);
  const readings = signal<Readings | undefined>();
  let last: { index: PhraseIndex; readings: Readings | undefined } | undefined;
  const index = computed(() => {
    const isUsable = last !== undefined && last.readings === readings.value;
    const next = isUsable
      ? last?.index.update(phrases.value)
      : createPhraseIndex(phrases.value, readings.value);
    last = next && { index: next, readings: readings.value };
    return next;
  });
  const stopLoading = effect(() => {
    if (!isSearching.value || readings.peek()) return;
    loadReadings().then(
      (loaded) => {
        readings.value ??= loaded;
      },
      (error: unknown) => console.warn('no pinyin', error),
    );
  });
  const result = computed(() =>
    query.value === undefined
      ? NOTHING
      : (index.value?.find(query.value, {
          stage: stage.value,
          uses: uses.value,
          now: now.value,
          limit: FOUND_MAX,
        }) ?? NOTHING),
  );
  return {
    found: computed(() => result.value.found),
    total: computed(() => result.value.total),
    dispose: stopLoading,
  };
}
