import { Loaded } from '../parts/Loaded';
import { useEnterRelease } from '../parts/use-enter-release';
import { useUi } from '../ui-context';
import { actionClass } from './action-class';
import type { DraftProps } from './draft-props';

/** The filled wording, put into the composer as it is. */
export function ChatDraft({ plan, model, isQuiet }: DraftProps) {
  const { t } = useUi();
  const keys = useEnterRelease(() => void model.remind());
  const draft = model.draft.filled.value;
  return (
    <>
      <Loaded query={model.phrases}>
        {() =>
          draft ? (
            <blockquote class="draft">{draft.text}</blockquote>
          ) : (
            <p class="muted">{t('draftNone')}</p>
          )
        }
      </Loaded>
      {draft && draft.lacks.length > 0 && (
        <p class="tone-due small">{t('phraseLacks', draft.lacks.join('、'))}</p>
      )}
      {plan.phase !== 'open' && <p class="muted small">{t(`early_${plan.phase}`)}</p>}
      <button
        type="button"
        class={actionClass(isQuiet)}
        data-testid="reminder-insert"
        disabled={!model.draft.isWhole.value || model.isBusy.value}
        onClick={() => void model.remind()}
        {...keys}
      >
        {t(model.canInsert ? 'insertReminder' : 'copyReminder')}
      </button>
    </>
  );
}
