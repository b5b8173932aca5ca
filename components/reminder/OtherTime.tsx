import { useSignal } from '@preact/signals';
import type { EpochMs } from '../../lib/chat/units';
import { fromLocalInput } from '../../lib/models/local-input';
import { useUi } from '../ui-context';

interface Props {
  isSaving: boolean;
  onChoose: (at: EpochMs) => void;
}

/** A promised time that none of the chips names, by the shop's clock. */
export function OtherTime({ isSaving, onChoose }: Props) {
  const { t, zone, now } = useUi();
  const typed = useSignal('');
  const at = fromLocalInput(typed.value, zone.value);
  const isPast = at !== undefined && at <= now.value;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    if (at !== undefined && !isPast) onChoose(at);
  };
  return (
    <form class="other-time" onSubmit={onSubmit}>
      <input
        type="datetime-local"
        class="input"
        data-testid="outcome-promised-input"
        aria-label={t('promisedOther')}
        aria-invalid={isPast}
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
        }}
      />
      <button type="submit" class="button" disabled={isSaving || at === undefined || isPast}>
        {t('save')}
      </button>
      {isPast && (
        <p class="tone-bad small" role="alert">
          {t('promisedPast')}
        </p>
      )}
    </form>
  );
}
