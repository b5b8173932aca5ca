import { computed, type ReadonlySignal } from '@preact/signals';
import type { ShopSettings } from '../../chat/settings';
import type { CallBackground } from '../../messaging/calls';
import type { DoneChange } from '../../phrases/change';
import { unpackPhrases } from '../../phrases/packed-phrases';
import {
  codeKey,
  type Phrase,
  type PhraseUse,
  type PhraseUses,
  type RemovedPhrase,
} from '../../phrases/phrase';
import { createQuery, type OnChanged, type Query } from '../query';

/** What the store holds of the library, kept up to date. Asks for nothing until the page is opened. */
export interface LibraryData {
  phrases: Query<Phrase[]>;
  groups: Query<string[]>;
  bin: Query<RemovedPhrase[]>;
  lastChange: Query<DoneChange | null>;
  starters: Query<Phrase[]>;
  settings: Query<ShopSettings>;
  uses: ReadonlySignal<PhraseUses>;
  byId: ReadonlySignal<ReadonlyMap<string, Phrase>>;
  /** Whose a code is, by `codeKey`. */
  codeOwners: ReadonlySignal<ReadonlyMap<string, Phrase>>;
  /** Reads the phrases and the bin anew. */
  refresh(): Promise<void>;
  dispose(): void;
}

export function createLibraryData(
  call: CallBackground,
  onChanged: OnChanged,
  settings: Query<ShopSettings>,
  isOpen: ReadonlySignal<boolean>,
): LibraryData {
  const key = () => (isOpen.value ? null : undefined);
  const ofLibrary = <T>(ask: () => Promise<T>) =>
    createQuery({ key, ask, tables: ['phrases'], onChanged });
  const phrases = ofLibrary(async () => unpackPhrases(await call('phrases.list', null)));
  const groups = ofLibrary(() => call('phrases.groups', null));
  const bin = ofLibrary(() => call('phrases.bin', null));
  const lastChange = ofLibrary(() => call('phrases.lastChange', null));
  const starters = ofLibrary(() => call('phrases.starters', null));
  const uses = createQuery<null, PhraseUse[]>({
    key,
    ask: () => call('phrases.uses', null),
    tables: ['phraseUses'],
    onChanged,
  });
  const all = computed(() => phrases.value.value ?? []);
  return {
    phrases,
    groups,
    bin,
    lastChange,
    starters,
    settings,
    uses: computed(() => new Map((uses.value.value ?? []).map((use) => [use.id, use]))),
    byId: computed(() => new Map(all.value.map((phrase) => [phrase.id, phrase]))),
    codeOwners: computed(
      () =>
        new Map(
          all.value.flatMap((phrase) =>
            phrase.code === undefined ? [] : [[codeKey(phrase.code), phrase]],
          ),
        ),
    ),
    async refresh() {
      await Promise.all([phrases.refresh(), bin.refresh()]);
    },
    dispose() {
      for (const query of [phrases, groups, bin, lastChange, starters, uses]) query.dispose();
    },
  };
}
