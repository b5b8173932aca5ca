import { CASE_STEPS } from '../../lib/cases/case';
import type { CaseState } from '../../lib/cases/case-state';
import type { CaseDesk } from '../../lib/models/cases/case-desk';
import { useUi } from '../ui-context';

interface Props {
  state: CaseState;
  desk: CaseDesk;
}

/** The six steps in order; any of them can be taken up. */
export function CaseSteps({ state, desk }: Props) {
  const { t } = useUi();
  const isWriting = !state.isClosed || desk.draft.value.replaces !== undefined;
  const chosen = isWriting ? (desk.draft.value.step ?? state.next) : undefined;
  return (
    <ol class="case__steps" aria-label={t('caseSteps')}>
      {CASE_STEPS.map((step, index) => {
        const isDone = state.done.has(step);
        return (
          <li key={step}>
            <button
              type="button"
              class={isDone ? 'case__step case__step--done' : 'case__step'}
              data-testid={`case-step-${step}`}
              aria-pressed={chosen === step}
              disabled={!isWriting}
              onClick={() => desk.change({ step })}
            >
              <span class="case__number" aria-hidden="true">
                {isDone ? '✓' : index + 1}
              </span>
              {t(`caseStep_${step}`)}
              {isDone && <span class="visually-hidden">{t('caseResult_done')}</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
