import type { TimeChoice } from '../../lib/reminders/time-choices';
import { useUi } from '../ui-context';
import { Choice } from './Choice';
import { OtherTime } from './OtherTime';
import { SaidTime } from './SaidTime';

interface Props {
  question: string;
  isSaving: boolean;
  /** In the order of their number keys, from 1. */
  choices: readonly TimeChoice[];
  onChoose: (choice: Pick<TimeChoice, 'at'> & { reason?: 'balanceShort' }) => void;
}

/** What the buyer said, the times buyers name most, and any other. */
export function PromisedTimes({ question, isSaving, choices, onChoose }: Props) {
  const { t } = useUi();
  return (
    <fieldset class="outcome__times">
      <legend class="muted small">{question}</legend>
      <div class="chips">
        {choices.map((choice, index) => (
          <Choice
            key={choice.at}
            testId={`outcome-promised-${choice.kind === 'said' ? 'said' : choice.code}`}
            keyName={String(index + 1)}
            isMain={choice.kind === 'said'}
            isDisabled={isSaving}
            onChoose={() => onChoose(choice)}
          >
            {choice.kind === 'said' ? <SaidTime choice={choice} /> : t(`promised_${choice.code}`)}
          </Choice>
        ))}
      </div>
      <OtherTime
        testId="outcome-promised-input"
        label={t('promisedOther')}
        isSaving={isSaving}
        onChoose={(at) => onChoose({ at })}
      />
    </fieldset>
  );
}
