import type { Answers } from '../../lib/models/answers';
import type { OutcomeModel } from '../../lib/models/outcome';
import type { Attempt, OutcomeResult } from '../../lib/reminders/attempt';
import { timeChoices } from '../../lib/reminders/time-choices';
import { useLostFocus } from '../parts/use-lost-focus';
import { useUi } from '../ui-context';
import { outcomeText } from './outcome-text';
import { PromisedTimes } from './PromisedTimes';
import { ANSWER_KEY, ReasonAnswer } from './ReasonAnswer';
import { useNumberKeys } from './use-number-keys';

interface Props {
  model: OutcomeModel;
  attempt: Attempt;
  result: OutcomeResult;
  answers: Answers;
  /** Gives the keyboard back to the page. */
  onLeave: (() => void) | undefined;
}

/**
 * Shown only once the background has it: what was kept, and the answer to the reason. A short balance asks on: the
 * follow-up needs the time of the top-up.
 */
export function OutcomeSaved({ model, attempt, result, answers, onLeave }: Props) {
  const { t, words, now, zone } = useUi();
  const correct = useLostFocus<HTMLButtonElement>();
  const reason = result.kind === 'notPaid' ? result.reason : undefined;
  const isBalanceShort = reason === 'balanceShort';
  const times = isBalanceShort ? timeChoices(model.promise.value, now.value, zone.value) : [];
  const answer = reason && answers.to(reason);
  const recordTopUp = (promisedAt: number) =>
    void model.record({ kind: 'promised', promisedAt, reason: 'balanceShort' });
  const keys = useNumberKeys({
    ...Object.fromEntries(times.map(({ at }, index) => [index + 1, () => recordTopUp(at)])),
    ...(answer && { [ANSWER_KEY]: () => answers.use(answer) }),
    ...(onLeave && { Escape: onLeave }),
  });
  return (
    <section class="outcome-saved" aria-label={t('outcomeQuestion')} {...keys}>
      <div class="saved" data-testid="outcome-saved" role="status">
        <span>{t('outcomeSaved', outcomeText(t, words.value, result, now.value))}</span>
        <button
          type="button"
          class="button button--quiet"
          data-testid="outcome-correct"
          ref={correct}
          onClick={() => model.correct(attempt.id)}
        >
          {t('correct')}
        </button>
      </div>
      {isBalanceShort && (
        <PromisedTimes
          question={t('topUpWhen')}
          isSaving={false}
          choices={times}
          onChoose={({ at }) => recordTopUp(at)}
        />
      )}
      {reason && (
        <ReasonAnswer
          reason={reason}
          answer={answer}
          canInsert={answers.canInsert}
          isBusy={answers.isBusy.value}
          onUse={answers.use}
        />
      )}
    </section>
  );
}
