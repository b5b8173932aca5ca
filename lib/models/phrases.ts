import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Stage } from '../chat/stage';
import type { CallBackground } from '../messaging/calls';
import type { Phrase, PhraseUses } from '../phrases/phrase';
import { createPhraseIndex } from '../phrases/search/phrase-index';
import type { Fill, Filled } from './fill';
import type { Insertion } from './insertion';
import type { Query } from './query';

/** A phrase in the list; `filled` is absent while there is no conversation to fill it for. */
export interface PhraseRow {
  phrase: Phrase;
  filled?: Filled;
}

export interface PhraseGroup {
  name: string;
  rows: PhraseRow[];
  /** Unfolded from the start: it fits the stage best, or is what was searched for. */
  isOpen: boolean;
}

export interface PhrasesModel {
  list: Query<Phrase[]>;
  query: Signal<string>;
  groups: ReadonlySignal<PhraseGroup[]>;
  /** What Enter in the search box inserts. */
  firstUsable: ReadonlySignal<Filled | undefined>;
  isBusy: ReadonlySignal<boolean>;
  insert(filled: Filled): Promise<void>;
}

export function createPhrases(
  call: CallBackground,
  list: Query<Phrase[]>,
  uses: ReadonlySignal<PhraseUses>,
  fill: ReadonlySignal<Fill | undefined>,
  stage: ReadonlySignal<Stage | undefined>,
  insertion: Insertion,
): PhrasesModel {
  const query = signal('');
  const index = computed(() => createPhraseIndex(list.value.value ?? []));
  const rows = computed(() =>
    index.value
      .find(query.value, {
        stage: stage.value ?? 'unknown',
        uses: uses.value,
        now: Date.now(),
        limit: Number.POSITIVE_INFINITY,
      })
      .found.map(({ phrase }): PhraseRow => {
        const filled = fill.value?.(phrase);
        return filled ? { phrase, filled } : { phrase };
      }),
  );
  const groups = computed(() => {
    const isSearching = query.value.trim() !== '';
    const byName = new Map<string, PhraseRow[]>();
    for (const row of rows.value) {
      const { group } = row.phrase;
      byName.set(group, [...(byName.get(group) ?? []), row]);
    }
    const all = [...byName].map(([name, members]) => ({ name, rows: members }));
    if (!isSearching)
      all.sort((a, b) => narrowness(a.rows, stage.value) - narrowness(b.rows, stage.value));
    return all.map(
      (group, index): PhraseGroup => ({ ...group, isOpen: isSearching || index === 0 }),
    );
  });
  return {
    list,
    query,
    groups,
    firstUsable: computed(() =>
      groups.value
        .flatMap((group) => group.rows)
        .map(({ filled }) => filled)
        .find((filled) => filled?.lacks.length === 0),
    ),
    isBusy: insertion.isBusy,
    async insert(filled) {
      if (filled.lacks.length > 0) return;
      const isIn = await insertion.insert(filled);
      // A count that is lost costs nothing but an order of the list.
      if (isIn === 'inserted') await call('phrases.used', { id: filled.phrase.id }).catch(() => {});
    },
  };
}

/** How many stages the narrowest fitting phrase is for: the lower, the closer a group is to this stage. */
function narrowness(rows: PhraseRow[], stage: Stage | undefined): number {
  const fitting = rows.filter(({ phrase }) => stage && phrase.stages.includes(stage));
  return Math.min(NO_STAGE, ...fitting.map(({ phrase }) => phrase.stages.length));
}

/** More than there are stages. */
const NO_STAGE = 99;
