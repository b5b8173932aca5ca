import type { Library } from '../../../lib/models/library/library';
import { IconButton } from '../../parts/IconButton';
import { useUi } from '../../ui-context';

/** What the newest change was, as long as it can be undone; how far one under way has come; why one was refused. */
export function UndoBar({ library }: { library: Library }) {
  return (
    <div class="undo-bar" role="status" data-testid="library-status">
      <Line library={library} />
    </div>
  );
}

function Line({ library: { changes, data } }: { library: Library }) {
  const { t, words, now } = useUi();
  const state = changes.state.value;
  if (state.kind === 'failed') {
    return (
      <p class="failed undo-bar__line">
        <span>{t('libraryFailed', state.why)}</span>
        <IconButton icon="close" label={t('dismiss')} onClick={changes.dismiss} />
      </p>
    );
  }
  if (state.kind === 'busy') {
    if (!state.progress) return <p class="muted undo-bar__line">{t('libraryBusy')}</p>;
    const { done, total } = state.progress;
    return (
      <p class="undo-bar__line">
        <progress max={total} value={done} aria-label={t('libraryBusy')} />
        <span class="muted">{t('libraryPercent', Math.floor((100 * done) / total))}</span>
        <button
          type="button"
          class="button"
          data-testid="library-call-off"
          onClick={changes.callOff}
        >
          {t('libraryCallOff')}
        </button>
      </p>
    );
  }
  const last = data.lastChange.value.value;
  if (!last) return null;
  return (
    <p class="undo-bar__line">
      <span class="muted">{words.value.instant(last.at, Math.max(last.at, now.value))}</span>
      <span>{t(`libraryDone_${last.kind}`, last.count)}</span>
      <button
        type="button"
        class="button button--quiet undo-bar__undo"
        data-testid="library-undo"
        onClick={() => void changes.undo(last.id)}
      >
        {t('libraryUndo')}
      </button>
    </p>
  );
}
