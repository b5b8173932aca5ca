import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { EpochMs } from '../../chat/units';
import type { Phrase } from '../../phrases/phrase';
import type { LibraryData } from './library-data';
import { createLibrarySearch, createReadings } from './library-search';
import { type LibraryRow, type Place, rowsOf, type SortBy } from './rows';
import { createSelection, type Selection } from './selection';

/** What takes the place of the list. */
export type Panel = 'list' | 'replace' | 'import' | 'starter';

export interface PlaceCounts {
  all: number;
  neverUsed: number;
  bin: number;
  byGroup: ReadonlyMap<string, number>;
}

/** What of the library is looked at. */
export interface LibraryView {
  panel: Signal<Panel>;
  place: ReadonlySignal<Place>;
  search: Signal<string>;
  sortBy: Signal<SortBy>;
  rows: ReadonlySignal<LibraryRow[]>;
  shown: ReadonlySignal<Phrase[]>;
  /** Rows stand in the shop's order: they can be moved among each other. */
  isInOrder: ReadonlySignal<boolean>;
  /** `undefined` until the library is there. */
  counts: ReadonlySignal<PlaceCounts | undefined>;
  selection: Selection;
  goTo(place: Place): void;
  /** The selected ones if this is one of them, else it alone. */
  withSelected(id: string): readonly string[];
}

export function createLibraryView(
  data: LibraryData,
  now: ReadonlySignal<EpochMs>,
): { view: LibraryView; stop: () => void } {
  const panel = signal<Panel>('list');
  const place = signal<Place>({ kind: 'all' });
  const search = signal('');
  const sortBy = signal<SortBy>('shop');
  const phrases = computed(() => data.phrases.value.value ?? []);
  const bin = computed(() => data.bin.value.value ?? []);
  const readings = createReadings();
  const searchAll = createLibrarySearch(phrases, readings.value);
  const searchBin = createLibrarySearch(bin, readings.value);
  const rows = computed(() => {
    const isBin = place.value.kind === 'bin';
    const query = search.value.trim();
    const uses = data.uses.value;
    const all = isBin ? bin.value : phrases.value;
    const found =
      query === '' ? all : (isBin ? searchBin : searchAll).find(query, uses, now.peek());
    return rowsOf(found, uses, place.value, sortBy.value);
  });
  const shown = computed(() => rows.value.map(({ phrase }) => phrase));
  const selection = createSelection(computed(() => shown.value.map(({ id }) => id)));
  const stops = [
    effect(() => {
      if (search.value !== '') readings.load();
    }),
    // A group that was looked at and is gone: its phrases are elsewhere.
    effect(() => {
      const { value: names } = data.groups.value;
      const { value: here } = place;
      if (names && here.kind === 'group' && !names.includes(here.name))
        place.value = { kind: 'all' };
    }),
  ];
  const view: LibraryView = {
    panel,
    place,
    search,
    sortBy,
    rows,
    shown,
    isInOrder: computed(
      () => place.value.kind !== 'bin' && search.value.trim() === '' && sortBy.value === 'shop',
    ),
    counts: computed(() => countPlaces(data)),
    selection,
    goTo(next) {
      place.value = next;
      panel.value = 'list';
      selection.clear();
    },
    withSelected: (id) => (selection.set.value.has(id) ? selection.ids.value : [id]),
  };
  return {
    view,
    stop() {
      for (const stop of stops) stop();
    },
  };
}

function countPlaces({ phrases, bin, groups, uses }: LibraryData): PlaceCounts | undefined {
  const { value: all } = phrases.value;
  if (!all) return undefined;
  const byGroup = new Map((groups.value.value ?? []).map((name) => [name, 0]));
  let neverUsed = 0;
  for (const { id, group } of all) {
    byGroup.set(group, (byGroup.get(group) ?? 0) + 1);
    if (!uses.value.has(id)) neverUsed += 1;
  }
  return { all: all.length, neverUsed, bin: bin.value.value?.length ?? 0, byGroup };
}
