import type { OutcomeResult } from '../../lib/reminders/attempt';
import type { BuyerPromise } from '../../lib/reminders/promise';
import { timeChoices } from '../../lib/reminders/time-choices';
import { useUi } from '../ui-context';
import { Choice } from './Choice';
import { SaidTime } from './SaidTime';

/** The number key of the buyer's own promise. */
export const SAID_KEY = '0';

interface Props {
  promise: BuyerPromise | undefined;
  isSaving: boolean;
  /** The times are open below, with this one among them. */
  isAskingTime: boolean;
  onChoose: (result: OutcomeResult) => void;
}

/** What the buyer promised, in the buyer's words, to be recorded with one click; until then it is only offered. */
export function SaidPromise({ promise, isSaving, isAskingTime, onChoose }: Props) {
  const { t, now, zone } = useUi();
  const said = timeChoices(promise, now.value, zone.value).filter(({ kind }) => kind === 'said');
  if (!promise || said.length === 0) return null;
  return (
    <div class="said" data-testid="said-promise">
      <p class="said__words">
        {t('buyerSaid', promise.words)}
        {promise.reason && <span class="muted small"> · {t('saidTopUp')}</span>}
      </p>
      {!isAskingTime && (
        <div class="chips">
          {said.map((choice, index) => (
            <Choice
              key={choice.at}
              testId={index === 0 ? 'outcome-said' : `outcome-said-${index + 1}`}
              keyName={index === 0 ? SAID_KEY : undefined}
              isMain
              isDisabled={isSaving}
              onChoose={() => onChoose(promisedResult(choice))}
            >
              {t('outcome_promisedAt')} {choice.kind === 'said' && <SaidTime choice={choice} />}
            </Choice>
          ))}
        </div>
      )}
    </div>
  );
}

export function promisedResult(choice: { at: number; reason?: 'balanceShort' }): OutcomeResult {
  const { at, reason } = choice;
  return { kind: 'promised', promisedAt: at, ...(reason && { reason }) };
}
