import type { Answer } from '../../lib/models/answers';
import type { NotPaidReason } from '../../lib/reminders/attempt';
import { useEnterRelease } from '../parts/use-enter-release';
import { useUi } from '../ui-context';

/** The number key that inserts the reply. */
export const ANSWER_KEY = '0';

interface Props {
  reason: NotPaidReason;
  answer: Answer | undefined;
  canInsert: boolean;
  isBusy: boolean;
  onUse: (answer: Answer) => void;
}

/** What to do about the reason (R8), and the library's reply to it one click from the composer. */
export function ReasonAnswer({ reason, answer, canInsert, isBusy, onUse }: Props) {
  const { t } = useUi();
  const keys = useEnterRelease(() => answer && onUse(answer));
  return (
    <div class="answer" data-testid="reason-answer">
      <p>{t(`reasonAdvice_${reason}`)}</p>
      {answer && (
        <>
          {!answer.isAsking && <blockquote class="draft">{answer.filled.text}</blockquote>}
          <button
            type="button"
            class="button button--wide"
            data-testid="answer-insert"
            disabled={isBusy}
            aria-keyshortcuts={ANSWER_KEY}
            onClick={() => onUse(answer)}
            {...keys}
          >
            {t(
              answer.isAsking ? 'answerFillIn' : canInsert ? 'answerInsert' : 'answerCopy',
              answer.filled.phrase.title,
            )}
            <span class="chip__key" aria-hidden="true">
              {ANSWER_KEY}
            </span>
          </button>
        </>
      )}
    </div>
  );
}
