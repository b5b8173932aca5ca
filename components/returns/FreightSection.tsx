import type { ReturnDesk } from '../../lib/models/return-desk';
import {
  FAULTS,
  FREIGHT_TERMS,
  LEGS,
  type LegName,
  PAYERS,
  type Payer,
} from '../../lib/rules/freight';
import { useUi } from '../ui-context';
import { AmountField } from './AmountField';
import { FreightResult } from './FreightResult';
import { RadioRow } from './RadioRow';

/** Who pays the freight of the return: a few questions, the answer with its row of the rules, the sums. */
export function FreightSection({ desk }: { desk: ReturnDesk }) {
  const { t } = useUi();
  const facts = desk.facts.value;
  const { agreed = {}, isAbuse = false } = facts;
  const agree = (leg: LegName, payer: Payer | 'none') => {
    const { [leg]: _, ...others } = agreed;
    desk.tell({ agreed: payer === 'none' ? others : { ...others, [leg]: payer } });
  };
  const asksTerms = !isAbuse && facts.fault !== undefined && facts.fault !== 'seller';
  const hasSpecial = isAbuse || Object.keys(agreed).length > 0;
  return (
    <div class="desk" data-testid="desk-freight">
      <RadioRow
        legend={t('freightFaultAsk')}
        testId="freight-fault"
        options={FAULTS.map((value) => ({ value, label: t(`freightFault_${value}`) }))}
        value={facts.fault}
        onChoose={(fault) => desk.tell({ fault })}
      />
      {asksTerms && (
        <>
          <RadioRow
            legend={t(desk.areTermsShown.value ? 'freightTermsShown' : 'freightTermsAsk')}
            testId="freight-terms"
            options={FREIGHT_TERMS.map((value) => ({ value, label: t(`freightTerms_${value}`) }))}
            value={facts.terms}
            onChoose={(terms) => desk.tell({ terms })}
          />
          {facts.terms === 'conditional' && (
            <RadioRow
              legend={t('freightConditionAsk')}
              testId="freight-condition"
              options={(['met', 'broken'] as const).map((value) => ({
                value,
                label: t(`freightCondition_${value}`),
              }))}
              value={conditionOf(facts.isConditionMet)}
              onChoose={(value) => desk.tell({ isConditionMet: value === 'met' })}
            />
          )}
        </>
      )}
      <details open={hasSpecial}>
        <summary>{t('freightSpecial')}</summary>
        <label class="tick">
          <input
            type="checkbox"
            data-testid="freight-abuse"
            checked={isAbuse}
            onChange={({ currentTarget }) => desk.tell({ isAbuse: currentTarget.checked })}
          />
          <span>{t('freightAbuse')}</span>
        </label>
        {LEGS.map((leg) => (
          <RadioRow
            key={leg}
            isCompact
            legend={t(`freightAgreed_${leg}`)}
            testId={`freight-agreed-${leg}`}
            options={[
              { value: 'none' as const, label: t('freightAgreedNone') },
              ...PAYERS.map((value) => ({ value, label: t(`freightPayer_${value}`) })),
            ]}
            value={agreed[leg] ?? 'none'}
            onChoose={(payer) => agree(leg, payer)}
          />
        ))}
      </details>
      <div class="amounts">
        {LEGS.map((leg) => (
          <AmountField key={leg} desk={desk} amount={leg} label={t(`freightLeg_${leg}`)} />
        ))}
      </div>
      <FreightResult verdict={desk.freight.value} split={desk.split.value} />
    </div>
  );
}

function conditionOf(isMet: boolean | undefined): 'met' | 'broken' | undefined {
  if (isMet === undefined) return undefined;
  return isMet ? 'met' : 'broken';
}
