import type { ReminderModel } from '../../lib/models/reminder';
import type { PlannedReminder } from '../../lib/reminders/plan';
import { Loaded } from '../parts/Loaded';
import { useEnterRelease } from '../parts/use-enter-release';
import { useUi } from '../ui-context';

interface Props {
  plan: PlannedReminder;
  model: ReminderModel;
  /** Not the thing to do now, but the agent may decide otherwise. */
  isQuiet: boolean;
}

/** The filled wording and the one button that uses it. */
export function Draft({ plan, model, isQuiet }: Props) {
  const { t } = useUi();
  const keys = useEnterRelease(() => void model.remind());
  const buttonClass = isQuiet ? 'button button--wide' : 'button button--primary button--wide';
  if (plan.channel === 'hostButton' || plan.channel === 'phone') {
    return (
      <>
        <p>{t(`advice_${plan.channel}`)}</p>
        <button
          type="button"
          class={buttonClass}
          data-testid="reminder-log"
          disabled={model.isBusy.value}
          onClick={() => void model.remind()}
        >
          {t(`log_${plan.channel}`)}
        </button>
      </>
    );
  }
  const draft = model.draft.value;
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
        class={buttonClass}
        data-testid="reminder-insert"
        disabled={!draft || draft.lacks.length > 0 || model.isBusy.value}
        onClick={() => void model.remind()}
        {...keys}
      >
        {t(
          plan.channel === 'sms' ? 'copySms' : model.canInsert ? 'insertReminder' : 'copyReminder',
        )}
      </button>
    </>
  );
}
