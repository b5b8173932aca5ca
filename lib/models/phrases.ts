import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Stage } from '../chat/stage';
import type { EpochMs } from '../chat/units';
import type { CallBackground } from '../messaging/calls';
import type { PageLink } from '../messaging/page-link';
import type { Phrase, PhraseUses } from '../phrases/phrase';
import type { Fill, Filled } from './fill';
import { createFillIn, type FillInModel, readinessOf } from './fill-in';
import type { Insertion } from './insertion';
import { createListFocus, type ListFocus } from './list-focus';
import { createPhraseGroups } from './phrase-groups';
import { keyOf, type PhraseEntry, type PhraseListEntry } from './phrase-list';
import { createPhraseSearch } from './phrase-search';
import type { Query } from './query';
import type { Suggestions } from './suggestions';

export interface PhrasesModel {
  list: Query<Phrase[]>;
  query: Signal<string>;
  isSearching: ReadonlySignal<boolean>;
  /** How many phrases the search finds in all; the list holds the best. */
  foundCount: ReadonlySignal<number>;
  entries: ReadonlySignal<readonly PhraseListEntry[]>;
  focus: ListFocus;
  fillIn: FillInModel;
  /** The phrase filled for this conversation; absent while there is none. */
  fill(phrase: Phrase): Filled | undefined;
  /** Inserts a phrase, asks for its fields first, or folds a group. @param isStaying - the keyboard stays in the search box. */
  choose(entry: PhraseListEntry, isStaying?: boolean): void;
  dispose(): void;
}

export interface PhrasesNeeds {
  call: CallBackground;
  link: Pick<PageLink, 'facts'>;
  list: Query<Phrase[]>;
  uses: ReadonlySignal<PhraseUses>;
  fill: ReadonlySignal<Fill | undefined>;
  stage: ReadonlySignal<Stage | undefined>;
  /** What tells the open conversation from others. */
  openKey: ReadonlySignal<string | undefined>;
  now: ReadonlySignal<EpochMs>;
  insertion: Insertion;
  suggestions: Suggestions;
  /** Brings the keyboard (back) to the search box. */
  focusSearch: () => void;
  /** Inserts the reminder that is due and keeps the attempt. */
  remind: () => Promise<void>;
}

export function createPhrases(needs: PhrasesNeeds): PhrasesModel {
  const { call, link, list, uses, stage, insertion, suggestions } = needs;
  const query = signal('');
  const isSearching = computed(() => query.value.trim() !== '');
  const phrases = computed(() => list.value.value ?? NONE);

  const search = createPhraseSearch({
    phrases,
    uses,
    query: computed(() => (isSearching.value ? query.value : undefined)),
    stage: computed(() => stage.value ?? 'unknown'),
    now: needs.now,
  });
  const groups = createPhraseGroups(phrases, stage);
  const entries = computed((): PhraseListEntry[] => {
    if (isSearching.value) {
      return search.found.value.map((found) => ({ kind: 'phrase', phrase: found.phrase, found }));
    }
    const suggested = suggestions.replies.value.map(
      ({ phrase, why }): PhraseEntry => ({ kind: 'phrase', phrase, why }),
    );
    return [...suggested, ...groups.entries.value];
  });
  const fill: PhrasesModel['fill'] = (phrase) => needs.fill.value?.(phrase);
  const isUsable = (entry: PhraseListEntry) => {
    if (entry.kind === 'group') return true;
    const filled = fill(entry.phrase);
    return filled !== undefined && readinessOf(filled) !== 'lacking';
  };
  const focus = createListFocus(entries, {
    keyOf,
    // Enter takes what is found; without a search it takes nothing that was not pointed at.
    first: () => (isSearching.value ? entries.value.find(isUsable) : undefined),
  });

  async function insert(filled: Filled, isStaying: boolean): Promise<void> {
    const question = suggestions.question();
    const outcome = await insertion.insert(filled, isStaying);
    const isUsed = outcome === 'inserted' || (outcome === 'copied' && link.facts.kind === 'typed');
    if (!isUsed) return;
    if (fillIn.current.value?.phrase.id === filled.phrase.id) fillIn.end();
    if (isStaying) needs.focusSearch();
    suggestions.learn(question, filled.phrase.id);
    // A count that is lost costs nothing but an order of the list.
    await call('phrases.used', { id: filled.phrase.id }).catch(() => {});
  }

  const fillIn = createFillIn({
    fill: (phrase, fields) => needs.fill.value?.(phrase, fields),
    insert: (filled, isStaying) => void insert(filled, isStaying),
    onCancel: needs.focusSearch,
    isBusy: insertion.isBusy,
  });

  const stops = [
    search.dispose,
    // What was filled in was for the buyer before.
    effect(() => {
      void needs.openKey.value;
      fillIn.end();
    }),
    effect(() => {
      void query.value;
      focus.reset();
    }),
  ];

  return {
    list,
    query,
    isSearching,
    foundCount: search.total,
    entries,
    focus,
    fillIn,
    fill,
    choose(entry, isStaying = false) {
      if (entry.kind === 'group') return groups.toggle(entry.name);
      if (entry.why === 'reminder') return void needs.remind();
      const { phrase } = entry;
      const filled = fill(phrase);
      if (!filled) return;
      const readiness = readinessOf(filled);
      if (readiness === 'ready') void insert(filled, isStaying);
      if (readiness === 'asking') {
        focus.set(keyOf(entry));
        fillIn.begin(keyOf(entry), phrase, isStaying);
      }
    },
    dispose() {
      for (const stop of stops) stop();
    },
  };
}

const NONE: readonly Phrase[] = [];
