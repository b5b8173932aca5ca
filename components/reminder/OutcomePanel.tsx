import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { OutcomeModel } from '../../lib/models/outcome';
import { currentOutcome, NOT_PAID_REASONS, type OutcomeResult } from '../../lib/reminders/attempt';
import { Failed } from '../parts/Loaded';
import { useLostFocus } from '../parts/use-lost-focus';
import { useUi } from '../ui-context';
import { outcomeText } from './outcome-text';
import { PromisedTimes } from './PromisedTimes';

/** One click says what came of a reminder, two where a time was promised. */
export function OutcomePanel({ model }: { model: OutcomeModel }) {
  const { t, words, now } = useUi();
  const attempt = model.attempt.value;
  const saving = model.saving.value;
  const title = useRef<HTMLHeadingElement>(null);
  const isCorrecting = attempt !== undefined && currentOutcome(attempt) !== undefined;
  const correctedId = isCorrecting && saving.kind === 'idle' ? attempt.id : undefined;
  useEffect(() => {
    // The click may have been far below; the chat page's own focus is left alone.
    if (correctedId !== undefined && document.hasFocus()) title.current?.focus();
  }, [correctedId]);
  if (!attempt) return null;
  if (saving.kind === 'saved') return <Saved model={model} result={saving.result} />;
  return (
    <section class="outcome" data-testid="outcome-panel" aria-busy={saving.kind === 'saving'}>
      <h3 class="outcome__title" ref={title} tabIndex={-1}>
        {t('outcomeQuestion')}
        <span class="muted small">{words.value.instant(attempt.at, now.value)}</span>
      </h3>
      {saving.kind === 'failed' && (
        <Failed onRetry={() => void model.retry()}>{t('saveFailed', saving.why)}</Failed>
      )}
      <Choices
        isSaving={saving.kind === 'saving'}
        onChoose={(result) => void model.record(result)}
        key={attempt.id}
      />
      {isCorrecting && saving.kind !== 'saving' && (
        <button
          type="button"
          class="button button--quiet"
          data-testid="outcome-keep"
          onClick={model.keepAsItWas}
        >
          {t('outcomeKeep')}
        </button>
      )}
    </section>
  );
}

/** Shown only once the background has it. A short balance asks on: the follow-up needs the time of the top-up. */
function Saved({ model, result }: { model: OutcomeModel; result: OutcomeResult }) {
  const { t, words, now } = useUi();
  const attempt = model.attempt.value;
  const correct = useLostFocus<HTMLButtonElement>();
  const isBalanceShort = result.kind === 'notPaid' && result.reason === 'balanceShort';
  return (
    <>
      <div class="saved" data-testid="outcome-saved" role="status">
        <span>{t('outcomeSaved', outcomeText(t, words.value, result, now.value))}</span>
        {attempt && (
          <button
            type="button"
            class="button button--quiet"
            data-testid="outcome-correct"
            ref={correct}
            onClick={() => model.correct(attempt.id)}
          >
            {t('correct')}
          </button>
        )}
      </div>
      {isBalanceShort && (
        <PromisedTimes
          question={t('topUpWhen')}
          isSaving={false}
          onChoose={(promisedAt) =>
            void model.record({ kind: 'promised', promisedAt, reason: 'balanceShort' })
          }
        />
      )}
    </>
  );
}

interface ChoicesProps {
  isSaving: boolean;
  onChoose: (result: OutcomeResult) => void;
}

function Choices({ isSaving, onChoose }: ChoicesProps) {
  const { t } = useUi();
  const isAskingTime = useSignal(false);
  return (
    <>
      <div class="chips">
        <button
          type="button"
          class="chip chip--main"
          data-testid="outcome-paid"
          disabled={isSaving}
          onClick={() => onChoose({ kind: 'paid' })}
        >
          {t('outcome_paid')}
        </button>
        {NOT_PAID_REASONS.map((reason) => (
          <button
            key={reason}
            type="button"
            class="chip"
            data-testid={`outcome-notPaid-${reason}`}
            disabled={isSaving}
            onClick={() => onChoose({ kind: 'notPaid', reason })}
          >
            {t(`reason_${reason}`)}
          </button>
        ))}
        <button
          type="button"
          class="chip"
          data-testid="outcome-promised"
          disabled={isSaving}
          aria-expanded={isAskingTime.value}
          onClick={() => {
            isAskingTime.value = !isAskingTime.value;
          }}
        >
          {t('outcome_promised')}
        </button>
      </div>
      {isAskingTime.value && (
        <PromisedTimes
          question={t('promisedWhen')}
          isSaving={isSaving}
          onChoose={(promisedAt) => onChoose({ kind: 'promised', promisedAt })}
        />
      )}
    </>
  );
}
