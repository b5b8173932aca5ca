import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Phrase } from '../../phrases/phrase';
import { type MergeEntry, phrasesOfMerge, planMerge } from '../../phrases/transfer/plan-merge';
import type { Changes } from './changes';
import type { LibraryData } from './library-data';

/** What a newer starter set has to offer; nothing of the shop's is replaced unasked. */
export interface StarterUpdate {
  /** What is new, changed there, or changed on both sides. Empty: nothing to offer. */
  entries: ReadonlySignal<readonly MergeEntry[]>;
  /** Ids of phrases the shop has changed that shall become the new ones all the same. */
  taken: ReadonlySignal<ReadonlySet<string>>;
  putCount: ReadonlySignal<number>;
  take(id: string, isTaken: boolean): void;
  apply(): Promise<boolean>;
  /** Not this time: not offered again until the set changes. */
  skip(): Promise<boolean>;
  dispose(): void;
}

/** @param load - the set of this version. */
export function createStarterUpdate(
  data: LibraryData,
  changes: Changes,
  load: () => Promise<readonly Phrase[]>,
): StarterUpdate {
  const next = signal<readonly Phrase[] | undefined>();
  const taken = signal<ReadonlySet<string>>(new Set());
  let isAsked = false;
  const stop = effect(() => {
    if (!data.starters.value.value || isAsked) return;
    isAsked = true;
    load().then(
      (set) => {
        next.value = set;
      },
      () => {
        isAsked = false;
      },
    );
  });
  const plan = computed(() => {
    const [seen, ours, bin] = [data.starters, data.phrases, data.bin].map(
      ({ value }) => value.value,
    );
    if (!next.value || !seen || !ours || !bin) return undefined;
    return planMerge(
      seen,
      ours,
      bin.map(({ id }) => id),
      next.value,
    );
  });
  const put = computed(() => (plan.value ? phrasesOfMerge(plan.value, taken.value) : []));
  const change = () => ({ kind: 'starter' as const, starters: [...(next.value ?? [])] });
  return {
    entries: computed(() => plan.value?.entries.filter(({ phrase }) => phrase) ?? []),
    taken,
    putCount: computed(() => put.value.length),
    take(id, isTaken) {
      const all = new Set(taken.value);
      if (isTaken) all.add(id);
      else all.delete(id);
      taken.value = all;
    },
    apply: () => changes.put(change(), put.value),
    skip: () => changes.run(change()),
    dispose: stop,
  };
}
