import { useSignal } from '@preact/signals';
import type { EpochMs } from '../../lib/chat/units';
import { fromLocalInput, toLocalInput } from '../../lib/models/local-input';
import { useUi } from '../ui-context';

interface Props {
  isSaving: boolean;
  testId: string;
  label: string;
  /** What stands in the box first. */
  startsAt?: EpochMs;
  onChoose: (at: EpochMs) => void;
}

/** A promised time of the agent's own choosing, by the shop's clock. */
export function OtherTime({ isSaving, testId, label, startsAt, onChoose }: Props) {
  const { t, zone, now } = useUi();
  const typed = useSignal(startsAt === undefined ? '' : toLocalInput(startsAt, zone.value));
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
        data-testid={testId}
        aria-label={label}
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
