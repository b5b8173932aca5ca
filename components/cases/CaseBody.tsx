import type { CaseDesk } from '../../lib/models/cases/case-desk';
import { Failed, Loaded } from '../parts/Loaded';
import { useUi } from '../ui-context';
import { CaseHistory } from './CaseHistory';
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
      <p class="case__about">
        <strong>
          {t(`caseReason_${current.reason}`)} · {t(`caseSub_${current.subReason}`)}
        </strong>
        <CaseDue nextAt={state.nextAt} />
      </p>
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

/** When somebody has to look again; amber once it is reached. */
export function CaseDue({ nextAt }: { nextAt: number | undefined }) {
  const { t, words, now } = useUi();
  if (nextAt === undefined) return null;
  const isDue = nextAt <= now.value;
  return (
    <span class={isDue ? 'pill pill--due' : 'pill'}>
      {t(isDue ? 'caseDueSince' : 'caseNextAt', words.value.instant(nextAt, now.value))}
    </span>
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
