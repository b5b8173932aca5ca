import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { EpochMs } from '../../chat/units';
import type { Phrase, PhraseUses } from '../../phrases/phrase';
import { loadReadings } from '../../phrases/search/load-readings';
import { createPhraseIndex, type PhraseIndex } from '../../phrases/search/phrase-index';
import type { Readings } from '../../phrases/search/readings';

/** Finds phrases of one list. Nothing is indexed before the first search. */
export interface LibrarySearch {
  /** The phrases that match, best first. */
  find(query: string, uses: PhraseUses, now: EpochMs): readonly Phrase[];
}

/** Until the readings are there, pinyin finds nothing and all else is found. */
export function createReadings(): { value: ReadonlySignal<Readings | undefined>; load(): void } {
  const value = signal<Readings | undefined>();
  let isAsked = false;
  return {
    value,
    load() {
      if (isAsked) return;
      isAsked = true;
      loadReadings().then(
        (readings) => {
          value.value = readings;
        },
        () => {
          isAsked = false;
        },
      );
    },
  };
}

export function createLibrarySearch(
  phrases: ReadonlySignal<readonly Phrase[]>,
  readings: ReadonlySignal<Readings | undefined>,
): LibrarySearch {
  let last: { index: PhraseIndex; readings: Readings | undefined } | undefined;
  const index = computed(() => {
    const { value: known } = readings;
    const next =
      last && last.readings === known
        ? last.index.update(phrases.value)
        : createPhraseIndex(phrases.value, known);
    last = { index: next, readings: known };
    return next;
  });
  return {
    find(query, uses, now) {
      const limit = phrases.value.length;
      return index.value.rank(query, { stage: 'unknown', uses, now, limit });
    },
  };
}
