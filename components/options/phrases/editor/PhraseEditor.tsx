import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '../../../../lib/models/library/draft';
import type { Library } from '../../../../lib/models/library/library';
import { IconButton } from '../../../parts/IconButton';
import { useUi } from '../../../ui-context';
import { BodyField } from './BodyField';
import { FindFields, NameFields } from './EditorFields';
import { focusEditor } from './focus-editor';
import { Preview } from './Preview';
import { SaveLine } from './SaveLine';

interface Props {
  library: Library;
  draft: Draft;
}

/** One phrase as it is written. Ctrl+Enter saves; Esc closes, and asks first if something would be lost. */
export function PhraseEditor({ library, draft }: Props) {
  const { t } = useUi();
  const { editor } = library;
  const isNew = draft.base === undefined;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    if (isNew) focusEditor();
  }, [isNew]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') editor.close();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void editor.save();
    else return;
    event.preventDefault();
  };
  const conflict = editor.conflict.value;
  return (
    <form
      ref={form}
      class="editor"
      data-testid="library-editor"
      aria-label={t(isNew ? 'libraryNew' : 'libraryEdit')}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void editor.save();
      }}
    >
      <div class="editor__head">
        <h2>{t(isNew ? 'libraryNew' : 'libraryEdit')}</h2>
        <IconButton icon="close" label={t('libraryClose')} onClick={editor.close} />
      </div>
      {conflict !== 'none' && (
        <p class="note tone-due" role="status">
          {t(`libraryConflict_${conflict}`)}
        </p>
      )}
      <NameFields library={library} draft={draft} />
      <BodyField library={library} draft={draft} />
      <Preview library={library} draft={draft} />
      <FindFields library={library} draft={draft} />
      <SaveLine library={library} />
    </form>
  );
}
