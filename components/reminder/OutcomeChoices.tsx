import type { OutcomeResult } from '../../lib/reminders/attempt';
import { useUi } from '../ui-context';
import { Choice } from './Choice';
import { OUTCOME_KEYS, PROMISED_KEY } from './outcome-keys';

interface Props {
  isSaving: boolean;
  /** The number keys are those of the times now. */
  isAskingTime: boolean;
  onChoose: (result: OutcomeResult) => void;
  onAskTime: () => void;
}

/** Every outcome but a time. */
export function OutcomeChoices({ isSaving, isAskingTime, onChoose, onAskTime }: Props) {
  const { t } = useUi();
  return (
    <div class="chips">
      {OUTCOME_KEYS.map(({ key, testId, result }) => (
        <Choice
          key={testId}
          testId={testId}
          keyName={isAskingTime ? undefined : key}
          isMain={result.kind === 'paid'}
          isDisabled={isSaving}
          onChoose={() => onChoose(result)}
        >
          {result.kind === 'notPaid' ? t(`reason_${result.reason}`) : t('outcome_paid')}
        </Choice>
      ))}
      <Choice
        testId="outcome-promised"
        keyName={isAskingTime ? undefined : PROMISED_KEY}
        isDisabled={isSaving}
        isExpanded={isAskingTime}
        onChoose={onAskTime}
      >
        {t('outcome_promised')}
      </Choice>
    </div>
  );
}
