import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Stage } from '../chat/stage';
import type { EpochMs } from '../chat/units';
import type { CallBackground } from '../messaging/calls';
import type { PageLink } from '../messaging/page-link';
import type { Phrase, PhraseUses } from '../phrases/phrase';
import type { Fill, Filled } from './fill';
import type { Insertion } from './insertion';
import { createListFocus, type ListFocus } from './list-focus';
import { createPhraseGroups } from './phrase-groups';
import { keyOf, type PhraseEntry, type PhraseListEntry } from './phrase-list';
import { createPhraseSearch } from './phrase-search';
import type { Query } from './query';
import type { Suggestions } from './suggestions';

/** A phrase whose fields the agent is filling in. */
export interface FillIn {
  /** `keyOf` the entry it was begun at. */
  key: string;
  phrase: Phrase;
  /** Contents by the field's name. */
  fields: Readonly<Record<string, string>>;
  /** The agent wants to go on searching once it is in. */
  isStaying: boolean;
}

/** `asking`: whole once the agent has filled in its fields. `lacking`: it has holes that nobody here can fill. */
export type Readiness = 'ready' | 'asking' | 'lacking';

export interface PhrasesModel {
  list: Query<Phrase[]>;
  query: Signal<string>;
  isSearching: ReadonlySignal<boolean>;
  /** How many phrases the search finds in all; the list holds the best. */
  foundCount: ReadonlySignal<number>;
  entries: ReadonlySignal<readonly PhraseListEntry[]>;
  focus: ListFocus;
  fillIn: ReadonlySignal<FillIn | undefined>;
  isBusy: ReadonlySignal<boolean>;
  /** Grows whenever the keyboard is to come (back) to the search box. */
  searchFocus: ReadonlySignal<number>;
  /** The phrase filled for this conversation; absent while there is none. */
  fill(phrase: Phrase, fields?: FillIn['fields']): Filled | undefined;
  /** Inserts a phrase, asks for its fields first, or folds a group. @param isStaying - the keyboard stays in the search box. */
  choose(entry: PhraseListEntry, isStaying?: boolean): void;
  write(field: string, content: string): void;
  /** Inserts what is filled in, if it is whole. */
  finishFillIn(): void;
  cancelFillIn(): void;
  /** Empties the search box and gives the keyboard back to the page's composer. */
  leave(): void;
  focusSearch(): void;
  dispose(): void;
}

export interface PhrasesNeeds {
  call: CallBackground;
  link: Pick<PageLink, 'call' | 'facts'>;
  list: Query<Phrase[]>;
  uses: ReadonlySignal<PhraseUses>;
  fill: ReadonlySignal<Fill | undefined>;
  stage: ReadonlySignal<Stage | undefined>;
  /** What tells the open conversation from others. */
  openKey: ReadonlySignal<string | undefined>;
  now: ReadonlySignal<EpochMs>;
  insertion: Insertion;
  suggestions: Suggestions;
  /** Inserts the reminder that is due and keeps the attempt. */
  remind: () => Promise<void>;
}

export function createPhrases(needs: PhrasesNeeds): PhrasesModel {
  const { call, link, list, uses, stage, insertion, suggestions } = needs;
  const query = signal('');
  const fillIn = signal<FillIn | undefined>();
  const searchFocus = signal(0);
  const isSearching = computed(() => query.value.trim() !== '');
  const phrases = computed(() => list.value.value ?? NONE);

  const search = createPhraseSearch({
    phrases,
    uses,
    query,
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
  const fill = (phrase: Phrase, fields?: FillIn['fields']) => needs.fill.value?.(phrase, fields);
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
    if (fillIn.value?.phrase.id === filled.phrase.id) fillIn.value = undefined;
    if (isStaying) searchFocus.value += 1;
    suggestions.learn(question, filled.phrase.id);
    // A count that is lost costs nothing but an order of the list.
    await call('phrases.used', { id: filled.phrase.id }).catch(() => {});
  }

  const stops = [
    search.dispose,
    // What was filled in was for the buyer before.
    effect(() => {
      void needs.openKey.value;
      fillIn.value = undefined;
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
    isBusy: insertion.isBusy,
    searchFocus,
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
        fillIn.value = { key: keyOf(entry), phrase, fields: {}, isStaying };
      }
    },
    write(field, content) {
      const open = fillIn.value;
      if (open) fillIn.value = { ...open, fields: { ...open.fields, [field]: content } };
    },
    finishFillIn() {
      const open = fillIn.value;
      const filled = open && fill(open.phrase, open.fields);
      if (open && filled?.lacks.length === 0) void insert(filled, open.isStaying);
    },
    cancelFillIn() {
      fillIn.value = undefined;
      searchFocus.value += 1;
    },
    leave() {
      query.value = '';
      link.call('focusComposer', null).catch(() => {});
    },
    focusSearch() {
      searchFocus.value += 1;
    },
    dispose() {
      for (const stop of stops) stop();
    },
  };
}

const NONE: readonly Phrase[] = [];

export function readinessOf({ lacks, open }: Pick<Filled, 'lacks' | 'open'>): Readiness {
  if (lacks.length === 0) return 'ready';
  return lacks.every((what) => open.includes(what)) ? 'asking' : 'lacking';
}
