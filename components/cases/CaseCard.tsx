import type { Stage } from '../../lib/chat/stage';
import type { AfterSale } from '../../lib/models/cases/after-sale';
import { DisputeCard } from '../dispute/DisputeCard';
import { Card } from '../parts/Card';
import { Failed, Loaded } from '../parts/Loaded';
import { useUi } from '../ui-context';
import { CaseHistory } from './CaseHistory';
import { CaseSteps } from './CaseSteps';
import { OpenCase } from './OpenCase';
import { StepForm } from './StepForm';

interface Props {
  afterSale: AfterSale;
  stage: Stage | undefined;
}

/** After-sale work on the order in view; folded away while there is none. */
export function CaseCard({ afterSale, stage }: Props) {
  const { t } = useUi();
  const { desk, dispute } = afterSale;
  const hasWork = stage === 'afterSale' || desk.current.value !== undefined;
  const content = (
    <>
      <SavingLine afterSale={afterSale} />
      <Loaded query={desk.cases}>{() => <CaseBody afterSale={afterSale} />}</Loaded>
    </>
  );
  if (!hasWork) {
    return (
      <section class="card" data-testid="case-card">
        <details class="case-fold">
          <summary data-testid="case-unfold">{t('caseFolded')}</summary>
          <div class="case">
            {content}
            <DisputeCard model={dispute} />
          </div>
        </details>
      </section>
    );
  }
  return (
    <>
      <Card title={t('caseTitle')} testId="case-card" class="case">
        {content}
      </Card>
      <section class="card" data-testid="dispute-card">
        <DisputeCard model={dispute} />
      </section>
    </>
  );
}

function CaseBody({ afterSale: { desk } }: { afterSale: AfterSale }) {
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
function CaseDue({ nextAt }: { nextAt: number | undefined }) {
  const { t, words, now } = useUi();
  if (nextAt === undefined) return null;
  const isDue = nextAt <= now.value;
  return (
    <span class={isDue ? 'pill pill--due' : 'pill'}>
      {t(isDue ? 'caseDueSince' : 'caseNextAt', words.value.instant(nextAt, now.value))}
    </span>
  );
}

function SavingLine({ afterSale: { desk } }: { afterSale: AfterSale }) {
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
