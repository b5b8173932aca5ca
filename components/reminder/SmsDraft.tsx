import { Loaded } from '../parts/Loaded';
import { useUi } from '../ui-context';
import { actionClass } from './action-class';
import type { DraftProps } from './draft-props';
import { SmsCheck } from './SmsCheck';

/** A text message, to be changed before it is copied. */
export function SmsDraft({ plan, model, isQuiet }: DraftProps) {
  const { t } = useUi();
  const { draft } = model;
  const text = draft.text.value ?? '';
  return (
    <>
      <Loaded query={model.phrases}>
        {() => (
          <textarea
            class="input sms"
            data-testid="sms-text"
            rows={4}
            aria-label={t('smsText')}
            placeholder={t('smsText')}
            value={text}
            onInput={(event) => draft.write(event.currentTarget.value)}
          />
        )}
      </Loaded>
      <SmsCheck text={text} settings={model.settings.value} />
      {plan.phase !== 'open' && <p class="muted small">{t(`early_${plan.phase}`)}</p>}
      {text.trim() !== '' && !draft.isWhole.value && <p class="tone-due small">{t('smsHoles')}</p>}
      <button
        type="button"
        class={actionClass(isQuiet)}
        data-testid="reminder-insert"
        disabled={!draft.isWhole.value || model.isBusy.value}
        onClick={() => void model.remind()}
      >
        {t('copySms')}
      </button>
    </>
  );
}
