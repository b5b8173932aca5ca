import { computed, type ReadonlySignal } from '@preact/signals';
import type { CallBackground } from '../messaging/calls';
import { type PackedPhrases, unpackPhrases } from '../phrases/packed-phrases';
import type { Phrase, PhraseUses } from '../phrases/phrase';
import { createQuery, type OnChanged, type Query } from './query';

/** The library and how often each of it is used, kept up to date apart: a use does not make the list be read anew. */
export interface PhraseQueries {
  list: Query<Phrase[]>;
  uses: ReadonlySignal<PhraseUses>;
  dispose(): void;
}

/** @param askPhrases - where the list was asked for already. */
export function createPhraseQueries(
  call: CallBackground,
  onChanged: OnChanged,
  askPhrases: () => Promise<PackedPhrases> = () => call('phrases.list', null),
): PhraseQueries {
  const list = createQuery({
    key: () => null,
    ask: async () => unpackPhrases(await askPhrases()),
    tables: ['phrases'],
    onChanged,
  });
  const uses = createQuery({
    key: () => null,
    ask: () => call('phrases.uses', null),
    tables: ['phraseUses'],
    onChanged,
  });
  return {
    list,
    uses: computed(() => new Map(uses.value.value?.map((use) => [use.id, use]))),
    dispose() {
      list.dispose();
      uses.dispose();
    },
  };
}
