import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ShopSettings } from '../../chat/settings';
import type { Stage } from '../../chat/stage';
import type { EpochMs } from '../../chat/units';
import { toLocal } from '../../chat/zone';
import type { CallBackground } from '../../messaging/calls';
import type { Phrase } from '../../phrases/phrase';
import { defaultShopSettings } from '../../rules/default-settings';
import type { OnChanged, Query } from '../query';
import type { Translate } from '../text';
import { copiesOf, withoutTag, withStages, withTag } from './bulk';
import { type Changes, createChanges } from './changes';
import { type Edge, moveBeside, moveByOne } from './drop-place';
import { createEditor, type Editor } from './editor';
import { type ExportKind, exportFile } from './export-file';
import { createGroupChanges, type GroupChanges } from './group-changes';
import { createImport, type ImportModel } from './import-model';
import { createLibraryData, type LibraryData } from './library-data';
import { createLibrarySearch, createReadings } from './library-search';
import { createReplace, type ReplaceModel } from './replace-model';
import { type LibraryRow, type Place, rowsOf, type SortBy } from './rows';
import { createSelection, type Selection } from './selection';
import { createStarterUpdate, type StarterUpdate } from './starter-update';

/** What takes the place of the list. */
export type Panel = 'list' | 'replace' | 'import' | 'starter';

export interface PlaceCounts {
  all: number;
  neverUsed: number;
  bin: number;
  byGroup: ReadonlyMap<string, number>;
}

/** The phrase library as it is managed on the options page. */
export interface Library {
  isOpen: Signal<boolean>;
  data: LibraryData;
  changes: Changes;
  place: ReadonlySignal<Place>;
  panel: Signal<Panel>;
  search: Signal<string>;
  sortBy: Signal<SortBy>;
  rows: ReadonlySignal<LibraryRow[]>;
  /** `undefined` until the library is there. */
  counts: ReadonlySignal<PlaceCounts | undefined>;
  selection: Selection;
  editor: Editor;
  groups: GroupChanges;
  replace: ReplaceModel;
  imports: ImportModel;
  starterUpdate: StarterUpdate;
  /** Rows stand in the shop's order: they can be moved among each other. */
  isInOrder: ReadonlySignal<boolean>;
  goTo(place: Place): void;
  /** A new phrase in the group that is looked at. */
  addPhrase(): void;
  /** The selected ones if this is one of them, else it alone. */
  withSelected(id: string): readonly string[];
  moveToGroup(ids: readonly string[], group: string): Promise<boolean>;
  dropBeside(ids: readonly string[], targetId: string, edge: Edge): Promise<boolean>;
  moveByOne(ids: readonly string[], by: -1 | 1): Promise<boolean>;
  tag(ids: readonly string[], tag: string, how: 'add' | 'remove'): Promise<boolean>;
  setStages(ids: readonly string[], stages: readonly Stage[]): Promise<boolean>;
  duplicate(ids: readonly string[]): Promise<boolean>;
  remove(ids: readonly string[]): Promise<boolean>;
  restore(ids: readonly string[]): Promise<boolean>;
  /** The selected phrases, or all. */
  exportFile(kind: ExportKind): Promise<File>;
  dispose(): void;
}

export interface LibraryNeeds {
  call: CallBackground;
  onChanged: OnChanged;
  settings: Query<ShopSettings>;
  now: ReadonlySignal<EpochMs>;
  t: Translate;
  /** The starter set of this version. */
  loadStarters: () => Promise<readonly Phrase[]>;
}

export function createLibrary(needs: LibraryNeeds): Library {
  const { call, onChanged, settings, now, t, loadStarters } = needs;
  const isOpen = signal(false);
  const data = createLibraryData(call, onChanged, settings, isOpen);
  const changes = createChanges(call);
  const place = signal<Place>({ kind: 'all' });
  const search = signal('');
  const sortBy = signal<SortBy>('shop');
  const panel = signal<Panel>('list');
  const phrases = computed(() => data.phrases.value.value ?? []);
  const bin = computed(() => data.bin.value.value ?? []);
  const groupNames = computed(() => data.groups.value.value ?? []);
  const readings = createReadings();
  const searchAll = createLibrarySearch(phrases, readings.value);
  const searchBin = createLibrarySearch(bin, readings.value);
  const rows = computed(() => {
    const isBin = place.value.kind === 'bin';
    const query = search.value.trim();
    const uses = data.uses.value;
    if (query === '')
      return rowsOf(isBin ? bin.value : phrases.value, uses, place.value, sortBy.value);
    const found = (isBin ? searchBin : searchAll).find(query, uses, now.peek());
    return rowsOf(found, uses, place.value, sortBy.value);
  });
  const shown = computed(() => rows.value.map(({ phrase }) => phrase));
  const selection = createSelection(computed(() => shown.value.map(({ id }) => id)));
  const isInOrder = computed(
    () => place.value.kind !== 'bin' && search.value.trim() === '' && sortBy.value === 'shop',
  );
  const editor = createEditor(data, changes);
  const newGroup = () => {
    const { value: here } = place;
    return here.kind === 'group' ? here.name : (groupNames.value[0] ?? t('libraryDefaultGroup'));
  };
  const imports = createImport(phrases, changes, newGroup);
  const starterUpdate = createStarterUpdate(data, changes, loadStarters);
  const phrasesOf = (ids: readonly string[]) =>
    ids.map((id) => data.byId.value.get(id)).filter((phrase) => phrase !== undefined);
  const putAll = async (kind: 'edit' | 'duplicate', put: Phrase[]) =>
    put.length > 0 && changes.put({ kind }, put);
  const move = async (wanted: ReturnType<typeof moveBeside>) =>
    wanted !== undefined && changes.run({ kind: 'move', move: wanted });
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

  return {
    isOpen,
    data,
    changes,
    place,
    panel,
    search,
    sortBy,
    rows,
    counts: computed(
      () => data.phrases.value.value && countPlaces(phrases.value, bin.value.length, data),
    ),
    selection,
    editor,
    groups: createGroupChanges(groupNames, changes),
    replace: createReplace(phrases, changes),
    imports,
    starterUpdate,
    isInOrder,
    goTo(next) {
      place.value = next;
      panel.value = 'list';
      selection.clear();
    },
    addPhrase() {
      editor.openNew(newGroup());
    },
    withSelected: (id) => (selection.set.value.has(id) ? selection.ids.value : [id]),
    moveToGroup: (ids, group) => move(ids.length > 0 ? { ids: [...ids], group } : undefined),
    async dropBeside(ids, targetId, edge) {
      const index = shown.value.findIndex(({ id }) => id === targetId);
      return move(moveBeside(shown.value, ids, index, edge));
    },
    moveByOne: async (ids, by) => isInOrder.value && (await move(moveByOne(shown.value, ids, by))),
    tag: (ids, tag, how) =>
      putAll('edit', (how === 'add' ? withTag : withoutTag)(phrasesOf(ids), tag)),
    setStages: (ids, stages) => putAll('edit', withStages(phrasesOf(ids), stages)),
    duplicate: (ids) =>
      putAll(
        'duplicate',
        copiesOf(
          phrasesOf(ids),
          (title) => t('libraryCopyTitle', title),
          () => crypto.randomUUID(),
        ),
      ),
    exportFile(kind) {
      const chosen = phrasesOf(selection.ids.value);
      const day = toLocal(now.peek(), (settings.value.peek() ?? defaultShopSettings()).zone);
      const name = t(
        kind === 'qianniu' ? 'libraryExportNameQianniu' : 'libraryExportName',
        day.toPlainDate().toString(),
      );
      const all = chosen.length > 0 ? chosen : phrases.value;
      return exportFile(kind, all, data.uses.value, name);
    },
    remove: (ids) => changes.run({ kind: 'remove', remove: [...ids] }),
    restore: (ids) => changes.run({ kind: 'restore', restore: [...ids] }),
    dispose() {
      for (const stop of stops) stop();
      data.dispose();
      changes.dispose();
      imports.dispose();
      starterUpdate.dispose();
    },
  };
}

function countPlaces(
  phrases: readonly Phrase[],
  bin: number,
  { groups, uses }: LibraryData,
): PlaceCounts {
  const byGroup = new Map((groups.value.value ?? []).map((name) => [name, 0]));
  let neverUsed = 0;
  for (const { id, group } of phrases) {
    byGroup.set(group, (byGroup.get(group) ?? 0) + 1);
    if (!uses.value.has(id)) neverUsed += 1;
  }
  return { all: phrases.length, neverUsed, bin, byGroup };
}
