import { useSignal } from '@preact/signals';
import type { Library } from '../../../../lib/models/library/library';
import { TAG_MAX } from '../../../../lib/phrases/phrase-check';
import { useUi } from '../../../ui-context';
import { StagesBulk } from './StagesBulk';

/** What can be done with all that are selected at once. */
export function BulkBar({ library }: { library: Library }) {
  const { t } = useUi();
  const { selection, place } = library;
  const ids = selection.ids.value;
  if (ids.length === 0 || place.value.kind === 'bin') return null;
  return (
    <div class="bulk" role="toolbar" aria-label={t('libraryBulk')} data-testid="library-bulk">
      <strong>{t('librarySelected', ids.length)}</strong>
      <select
        class="input bulk__select"
        data-testid="bulk-group"
        aria-label={t('libraryMoveTo')}
        value=""
        onChange={(event) => {
          const { value: group } = event.currentTarget;
          event.currentTarget.value = '';
          if (group !== '') void library.moveToGroup(ids, group);
        }}
      >
        <option value="">{t('libraryMoveTo')}</option>
        {(library.data.groups.value.value ?? []).map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <TagsBulk library={library} ids={ids} />
      <button
        type="button"
        class="button"
        data-testid="bulk-duplicate"
        onClick={() => void library.duplicate(ids)}
      >
        {t('libraryDuplicate')}
      </button>
      <button
        type="button"
        class="button"
        data-testid="bulk-remove"
        onClick={() => void library.remove(ids)}
      >
        {t('libraryRemove')}
      </button>
      <button type="button" class="button button--quiet" onClick={selection.clear}>
        {t('libraryUnselect')}
      </button>
      <StagesBulk library={library} ids={ids} />
    </div>
  );
}

function TagsBulk({ library, ids }: { library: Library; ids: readonly string[] }) {
  const { t } = useUi();
  const tag = useSignal('');
  const typed = tag.value.trim();
  const act = (how: 'add' | 'remove') => {
    if (typed !== '') void library.tag(ids, typed, how);
  };
  return (
    <form
      class="bulk__tags"
      onSubmit={(event) => {
        event.preventDefault();
        act('add');
      }}
    >
      <input
        class="input"
        data-testid="bulk-tag"
        maxLength={TAG_MAX}
        placeholder={t('libraryTag')}
        aria-label={t('libraryTag')}
        value={tag.value}
        onInput={(event) => {
          tag.value = event.currentTarget.value;
        }}
      />
      <button type="submit" class="button" data-testid="bulk-tag-add" disabled={typed === ''}>
        {t('libraryTagAdd')}
      </button>
      <button
        type="button"
        class="button"
        data-testid="bulk-tag-remove"
        disabled={typed === ''}
        onClick={() => act('remove')}
      >
        {t('libraryTagRemove')}
      </button>
    </form>
  );
}
