import type { Stage } from '../../lib/chat/stage';
import type { AfterSale } from '../../lib/models/cases/after-sale';
import { DisputeCard } from '../dispute/DisputeCard';
import { Card } from '../parts/Card';
import { useUi } from '../ui-context';
import { CaseBody } from './CaseBody';

interface Props {
  afterSale: AfterSale;
  stage: Stage | undefined;
}

/** After-sale work on the order in view; folded away while there is none. */
export function CaseCard({ afterSale: { desk, dispute }, stage }: Props) {
  const { t } = useUi();
  const hasWork = stage === 'afterSale' || desk.current.value !== undefined;
  if (!hasWork) {
    return (
      <section class="card" data-testid="case-card">
        <details class="case-fold">
          <summary data-testid="case-unfold">{t('caseFolded')}</summary>
          <div class="case">
            <CaseBody desk={desk} />
            <DisputeCard model={dispute} />
          </div>
        </details>
      </section>
    );
  }
  return (
    <>
      <Card title={t('caseTitle')} testId="case-card" name="case" class="case">
        <CaseBody desk={desk} />
      </Card>
      <section class="card" data-testid="dispute-card" data-card="dispute">
        <DisputeCard model={dispute} />
      </section>
    </>
  );
}
