import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Phrase } from '../../phrases/phrase';
import type { Changes } from './changes';
import { findHits, type Hit, type Replaced, type ReplaceRequest, replaceHits } from './replace';

/** Search and replace: every place is shown before anything is changed. */
export interface ReplaceModel {
  request: ReadonlySignal<ReplaceRequest>;
  /** Over the selection that there was when it was opened, or over all. */
  scope: ReadonlySignal<'all' | 'selection'>;
  selectedCount: ReadonlySignal<number>;
  hits: ReadonlySignal<Hit[]>;
  /** Keys of hits that shall stay as they are. */
  spared: ReadonlySignal<ReadonlySet<string>>;
  trial: ReadonlySignal<Replaced>;
  open(selectedIds: readonly string[]): void;
  ask(update: Partial<ReplaceRequest>): void;
  choose(scope: 'all' | 'selection'): void;
  spare(key: string, isSpared: boolean): void;
  spareAll(isSpared: boolean): void;
  apply(): Promise<boolean>;
}

export function createReplace(
  phrases: ReadonlySignal<readonly Phrase[]>,
  changes: Changes,
): ReplaceModel {
  const request = signal<ReplaceRequest>({
    find: '',
    replaceWith: '',
    isCaseSensitive: false,
    fields: ['body', 'title'],
  });
  const selected = signal<ReadonlySet<string>>(new Set());
  const scope = signal<'all' | 'selection'>('all');
  const spared = signal<ReadonlySet<string>>(new Set());
  const searched = computed(() =>
    scope.value === 'all'
      ? phrases.value
      : phrases.value.filter(({ id }) => selected.value.has(id)),
  );
  const hits = computed(() => findHits(searched.value, request.value));
  const trial = computed(() =>
    replaceHits(
      hits.value.filter(({ key }) => !spared.value.has(key)),
      request.value.replaceWith,
    ),
  );
  return {
    request,
    scope,
    selectedCount: computed(() => selected.value.size),
    hits,
    spared,
    trial,
    open(selectedIds) {
      selected.value = new Set(selectedIds);
      scope.value = selectedIds.length > 0 ? 'selection' : 'all';
      spared.value = new Set();
    },
    ask(update) {
      if ('find' in update) spared.value = new Set();
      request.value = { ...request.value, ...update };
    },
    choose(next) {
      scope.value = next;
    },
    spare(key, isSpared) {
      const next = new Set(spared.value);
      if (isSpared) next.add(key);
      else next.delete(key);
      spared.value = next;
    },
    spareAll(isSpared) {
      spared.value = new Set(isSpared ? hits.value.map(({ key }) => key) : []);
    },
    async apply() {
      const { put } = trial.value;
      return put.length > 0 && changes.put({ kind: 'replace' }, put);
    },
  };
}
