import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ShopSettings } from '../../chat/settings';
import type { EpochMs } from '../../chat/units';
import { toLocal } from '../../chat/zone';
import type { CallBackground } from '../../messaging/calls';
import type { Phrase } from '../../phrases/phrase';
import { defaultShopSettings } from '../../rules/default-settings';
import type { ReadSheets } from '../../tables/sheets';
import type { OnChanged, Query } from '../query';
import type { Translate } from '../text';
import { type Changes, createChanges } from './changes';
import { createEditor, type Editor } from './editor';
import { type ExportKind, exportFile } from './export-file';
import { createGroupChanges, type GroupChanges } from './group-changes';
import { createImport, type ImportModel } from './import-model';
import { createLibraryData, type LibraryData } from './library-data';
import { createLibraryView, type LibraryView } from './library-view';
import { createPhraseActions, type PhraseActions } from './phrase-actions';
import { createReplace, type ReplaceModel } from './replace-model';
import { createStarterUpdate, type StarterUpdate } from './starter-update';

/** The phrase library as it is managed on the options page. */
export interface Library extends LibraryView, PhraseActions {
  /** Nothing is asked for before. */
  isOpen: Signal<boolean>;
  data: LibraryData;
  changes: Changes;
  editor: Editor;
  groups: GroupChanges;
  replace: ReplaceModel;
  imports: ImportModel;
  starterUpdate: StarterUpdate;
  /** A new phrase in the group that is looked at. */
  addPhrase(): void;
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
  readSheets?: ReadSheets | undefined;
}

export function createLibrary(needs: LibraryNeeds): Library {
  const { call, onChanged, settings, now, t, loadStarters } = needs;
  const isOpen = signal(false);
  const data = createLibraryData(call, onChanged, settings, isOpen);
  const changes = createChanges(call, data.refresh);
  const { view, stop } = createLibraryView(data, now);
  const phrases = computed(() => data.phrases.value.value ?? []);
  const groupNames = computed(() => data.groups.value.value ?? []);
  const newGroup = () => {
    const { value: here } = view.place;
    return here.kind === 'group' ? here.name : (groupNames.value[0] ?? t('libraryDefaultGroup'));
  };
  const editor = createEditor(data, changes);
  const imports = createImport(phrases, changes, newGroup, needs.readSheets);
  const starterUpdate = createStarterUpdate(data, changes, loadStarters);
  return {
    ...view,
    ...createPhraseActions({ ...view, byId: data.byId, changes, t }),
    isOpen,
    data,
    changes,
    editor,
    groups: createGroupChanges(groupNames, changes),
    replace: createReplace(phrases, changes),
    imports,
    starterUpdate,
    addPhrase: () => editor.openNew(newGroup()),
    exportFile(kind) {
      const { zone } = settings.value.peek() ?? defaultShopSettings();
      const day = toLocal(now.peek(), zone).toPlainDate().toString();
      const name = t(kind === 'qianniu' ? 'libraryExportNameQianniu' : 'libraryExportName', day);
      const chosen = view.selection.set.value;
      const wanted =
        chosen.size > 0 ? phrases.value.filter(({ id }) => chosen.has(id)) : phrases.value;
      return exportFile(kind, wanted, data.uses.value, name);
    },
    dispose() {
      stop();
      data.dispose();
      changes.dispose();
      imports.dispose();
      starterUpdate.dispose();
    },
  };
}
