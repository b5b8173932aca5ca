import type { Case } from '../../../lib/cases/case';
import { caseState } from '../../../lib/cases/case-state';
import type { CaseListModel } from '../../../lib/models/cases/case-list';
import { aboutText } from '../../../lib/models/cases/case-words';
import { CaseBody } from '../../cases/CaseBody';
import { CaseDue } from '../../cases/CaseDue';
import { DisputeCard } from '../../dispute/DisputeCard';
import { useUi } from '../../ui-context';

interface Props {
  one: Case;
  model: CaseListModel;
}

/** One case: whose, what about, where it stands; a click unfolds it to go on with it. */
export function CaseRow({ one, model }: Props) {
  const { t, words, now } = useUi();
  const { isClosed, next, nextAt, about } = caseState(one);
  const isChosen = model.chosen.value?.id === one.id;
  return (
    <li class="record">
      <button
        type="button"
        class="cases__row"
        data-testid={`cases-row-${one.orderNumber}`}
        aria-expanded={isChosen}
        onClick={() => model.choose(isChosen ? undefined : one)}
      >
        <span class="record__line">
          <span class="record__buyer">{one.buyer || t('buyerUnknown')}</span>
          {isClosed ? <span class="pill">{t('casesClosed')}</span> : <CaseDue nextAt={nextAt} />}
        </span>
        <span class="record__line">
          <span>{aboutText(t, about ?? one)}</span>
          <span class="muted">{next && t('casesNextStep', t(`caseStep_${next}`))}</span>
        </span>
        <span class="record__line muted small">
          <span>{one.orderNumber}</span>
          <span>{t('casesOpenedAt', words.value.instant(one.openedAt, now.value))}</span>
        </span>
      </button>
      {isChosen && (
        <div class="case cases__work" data-testid="cases-work">
          <CaseBody desk={model.afterSale.desk} />
          <DisputeCard model={model.afterSale.dispute} />
        </div>
      )}
    </li>
  );
}
