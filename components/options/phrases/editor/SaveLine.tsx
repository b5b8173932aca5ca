import type { Library } from '../../../../lib/models/library/library';
import { useLostFocus } from '../../../parts/use-lost-focus';
import { useUi } from '../../../ui-context';

/** Save or leave; asks before something unsaved is given up. */
export function SaveLine({ library: { editor, changes } }: { library: Library }) {
  const { t } = useUi();
  const isBlocked = editor.problems.value.length > 0 || changes.state.value.kind === 'busy';
  if (editor.isAsking.value) return <LeaveQuestion editor={editor} isBlocked={isBlocked} />;
  return (
    <div class="editor__buttons">
      <button
        type="submit"
        class="button button--primary"
        data-testid="library-save"
        disabled={isBlocked || !editor.isChanged.value}
      >
        {t('save')}
      </button>
      <button type="button" class="button" data-testid="library-cancel" onClick={editor.close}>
        {t('libraryCancel')}
      </button>
      <span class="muted small">{t('libraryEditorKeys')}</span>
    </div>
  );
}

function LeaveQuestion({ editor, isBlocked }: { editor: Library['editor']; isBlocked: boolean }) {
  const { t } = useUi();
  const stay = useLostFocus<HTMLButtonElement>();
  return (
    <div
      class="editor__buttons editor__buttons--asking"
      role="alertdialog"
      aria-label={t('libraryLeaveAsk')}
    >
      <p>{t('libraryLeaveAsk')}</p>
      <button type="submit" class="button" disabled={isBlocked}>
        {t('save')}
      </button>
      <button
        type="button"
        class="button button--bad"
        data-testid="library-give-up"
        onClick={editor.giveUp}
      >
        {t('libraryGiveUp')}
      </button>
      <button type="button" class="button" ref={stay} onClick={editor.stay}>
        {t('libraryStay')}
      </button>
    </div>
  );
}
