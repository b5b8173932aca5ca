import { computed, type ReadonlySignal } from '@preact/signals';
import type { CallBackground } from '../messaging/calls';
import { unpackPhrases } from '../phrases/packed-phrases';
import type { Phrase, PhraseUses } from '../phrases/phrase';
import { createQuery, type OnChanged, type Query } from './query';

/** The library and how often each of it is used, kept up to date apart: a use does not make the list be read anew. */
export interface PhraseQueries {
  list: Query<Phrase[]>;
  uses: ReadonlySignal<PhraseUses>;
  dispose(): void;
}

export function createPhraseQueries(call: CallBackground, onChanged: OnChanged): PhraseQueries {
  const list = createQuery({
    key: () => null,
    ask: async () => unpackPhrases(await call('phrases.list', null)),
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
