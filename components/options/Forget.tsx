import type { Forgetting } from '../../lib/models/forgetting';
import { useUi } from '../ui-context';

interface Props {
  forgetting: Forgetting;
  /** What the button says, and what is asked before. */
  label: string;
  question: string;
  testId: string;
}

/** Two deliberate clicks: what was kept does not come back. */
export function Forget({ forgetting, label, question, testId }: Props) {
  const { t } = useUi();
  const state = forgetting.state.value;
  return (
    <div class="forget">
      {state.kind === 'asking' ? (
        <>
          <p>{question}</p>
          <button
            type="button"
            class="button"
            data-testid={`${testId}-sure`}
            onClick={() => void forgetting.forget()}
          >
            {t('optionsForgetSure')}
          </button>
          <button type="button" class="button button--quiet" onClick={forgetting.leave}>
            {t('libraryCancel')}
          </button>
        </>
      ) : (
        <button type="button" class="button" data-testid={testId} onClick={forgetting.ask}>
          {label}
        </button>
      )}
      <p role="status" data-testid={`${testId}-done`}>
        {state.kind === 'done' && <span class="tone-good">{t('optionsForgotten')}</span>}
        {state.kind === 'failed' && <span class="tone-bad">{t('saveFailed', state.why)}</span>}
      </p>
    </div>
  );
}
