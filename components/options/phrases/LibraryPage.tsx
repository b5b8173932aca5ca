import type { Library } from '../../../lib/models/library/library';
import { PhraseEditor } from './editor/PhraseEditor';
import { GroupList } from './groups/GroupList';
import { LibraryToolbar } from './LibraryToolbar';
import { BulkBar } from './list/BulkBar';
import { PhraseGrid } from './list/PhraseGrid';
import { ReplacePanel } from './replace/ReplacePanel';
import { ImportPanel } from './transfer/ImportPanel';
import { StarterPanel } from './transfer/StarterPanel';
import { UndoBar } from './UndoBar';

/** The phrase library: groups, list, editor side by side; one below the other where it is narrow. */
export function LibraryPage({ library }: { library: Library }) {
  const { panel, editor } = library;
  const draft = editor.draft.value;
  return (
    <div class={draft ? 'library library--editing' : 'library'}>
      <GroupList library={library} />
      <section class="library__main">
        <LibraryToolbar library={library} />
        <UndoBar library={library} />
        {panel.value === 'replace' && <ReplacePanel library={library} />}
        {panel.value === 'starter' && <StarterPanel library={library} />}
        {panel.value === 'import' && <ImportPanel library={library} />}
        {panel.value === 'list' && (
          <>
            <BulkBar library={library} />
            <PhraseGrid library={library} />
          </>
        )}
      </section>
      {draft && <PhraseEditor key={draft.id} library={library} draft={draft} />}
    </div>
  );
}
