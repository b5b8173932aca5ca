import type { CaseDesk } from '../../lib/models/cases/case-desk';
import { Failed, Loaded } from '../parts/Loaded';
import { useUi } from '../ui-context';
import { CaseHistory } from './CaseHistory';
import { CaseReasonLine } from './CaseReasonLine';
import { CaseSteps } from './CaseSteps';
import { OpenCase } from './OpenCase';
import { StepForm } from './StepForm';

interface Props {
  desk: CaseDesk;
}

/** A case and its next step, or the way to open one. */
export function CaseBody({ desk }: Props) {
  return (
    <>
      <SavingLine desk={desk} />
      <Loaded query={desk.cases}>{() => <Current desk={desk} />}</Loaded>
    </>
  );
}

function Current({ desk }: Props) {
  const { t } = useUi();
  const current = desk.current.value;
  const state = desk.state.value;
  if (!current || !state) return <OpenCase desk={desk} />;
  return (
    <>
      <CaseReasonLine key={current.id} desk={desk} current={current} nextAt={state.nextAt} />
      <CaseSteps state={state} desk={desk} />
      {state.isClosed && desk.draft.value.replaces === undefined ? (
        <details class="case-fold">
          <summary data-testid="case-another">{t('caseAnother')}</summary>
          <OpenCase desk={desk} />
        </details>
      ) : (
        <StepForm desk={desk} next={state.next ?? 'file'} />
      )}
      <CaseHistory entries={current.entries} onCorrect={desk.correct} />
    </>
  );
}

function SavingLine({ desk }: Props) {
  const { t } = useUi();
  const saving = desk.saving.value;
  if (saving.kind === 'failed') {
    return <Failed onRetry={() => void desk.retry()}>{t('saveFailed', saving.why)}</Failed>;
  }
  return (
    <p class={saving.kind === 'saved' ? 'tone-good small' : 'visually-hidden'} role="status">
      {saving.kind === 'saved' && t('caseSaved')}
    </p>
  );
}
