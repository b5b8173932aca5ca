import type { EpochMs } from '../../lib/chat/units';
import { promisedTimeChoices } from '../../lib/reminders/outcome';
import { useUi } from '../ui-context';
import { OtherTime } from './OtherTime';

interface Props {
  question: string;
  isSaving: boolean;
  onChoose: (at: EpochMs) => void;
}

/** The times buyers name most, and any other. */
export function PromisedTimes({ question, isSaving, onChoose }: Props) {
  const { t, now, zone } = useUi();
  return (
    <fieldset class="outcome__times">
      <legend class="muted small">{question}</legend>
      <div class="chips">
        {promisedTimeChoices(now.value, zone.value).map((choice) => (
          <button
            key={choice.code}
            type="button"
            class="chip"
            data-testid={`outcome-promised-${choice.code}`}
            disabled={isSaving}
            onClick={() => onChoose(choice.at)}
          >
            {t(`promised_${choice.code}`)}
          </button>
        ))}
      </div>
      <OtherTime isSaving={isSaving} onChoose={onChoose} />
    </fieldset>
  );
}
