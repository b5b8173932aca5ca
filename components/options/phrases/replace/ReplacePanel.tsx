import type { Library } from '../../../../lib/models/library/library';
import { Card } from '../../../parts/Card';
import { useUi } from '../../../ui-context';
import { HitList } from './HitList';
import { ReplaceForm } from './ReplaceForm';

/** Search and replace: every place stands here with a box before anything is changed; then all of it is one change. */
export function ReplacePanel({ library }: { library: Library }) {
  const { t } = useUi();
  const { replace, panel, changes } = library;
  const hits = replace.hits.value;
  const { put, refused } = replace.trial.value;
  const close = () => {
    panel.value = 'list';
  };
  const count = hits.length - replace.spared.value.size;
  return (
    <Card title={t('libraryReplace')} class="panel" testId="replace-panel">
      <ReplaceForm replace={replace} onClose={close} />
      <div class="panel__line">
        <p role="status" data-testid="replace-count">
          {t('libraryReplaceCount', hits.length, count, put.length)}
          {refused.size > 0 && (
            <span class="tone-bad"> {t('libraryReplaceRefused', refused.size)}</span>
          )}
        </p>
        <button
          type="button"
          class="button button--primary"
          data-testid="replace-apply"
          disabled={put.length === 0 || changes.state.value.kind === 'busy'}
          onClick={() =>
            void replace.apply().then((isDone) => {
              if (isDone) close();
            })
          }
        >
          {t('libraryReplaceApply', put.length)}
        </button>
        <button type="button" class="button" onClick={close}>
          {t('libraryCancel')}
        </button>
      </div>
      {hits.length > 0 && <HitList replace={replace} />}
    </Card>
  );
}
