import type { Stage } from '../../lib/chat/stage';
import type { ChatAnswers } from '../../lib/models/answers';
import { useUi } from '../ui-context';

interface Props {
  answers: ChatAnswers;
  stage: Stage | undefined;
  isDue: boolean;
}

/** Replies that care for a buyer who came back (R14); none is pressing, so each is one line. */
export function Care({ answers, stage, isDue }: Props) {
  const { t } = useUi();
  const offered = answers.care(stage, isDue);
  if (offered.length === 0) return null;
  return (
    <div class="buyer__care" data-testid="buyer-care">
      <p class="muted small">{t('buyerCare')}</p>
      <div class="chips">
        {offered.map((answer) => (
          <button
            key={answer.filled.phrase.id}
            type="button"
            class="chip"
            title={answer.filled.text}
            disabled={answers.isBusy.value}
            onClick={() => answers.use(answer)}
          >
            {answer.filled.phrase.title}
          </button>
        ))}
      </div>
    </div>
  );
}
