import { useSignal } from '@preact/signals';
import { type DisputeRate, disputeRate } from '../../lib/rules/dispute-rate';
import { DISPUTE_EFFECTS } from '../../lib/rules/dispute-rules';
import { useUi } from '../ui-context';
import { Source } from './Source';

const RATE_SOURCE = DISPUTE_EFFECTS.filter(({ name }) => name === 'rate').map(({ source }) => ({
  source,
  verified: false,
}));

/** Dispute refunds through deals, with both numbers in view. No threshold: none is known. */
export function RateCalculator() {
  const { t } = useUi();
  const refunds = useSignal('');
  const deals = useSignal('');
  const isTyped = refunds.value !== '' && deals.value !== '';
  return (
    <div class="dispute__rate">
      <p class="muted small">{t('disputeRateHow')}</p>
      <div class="dispute__times">
        <CountBox label={t('disputeRefunds')} testId="rate-refunds" value={refunds} />
        <CountBox label={t('disputeDeals')} testId="rate-deals" value={deals} />
      </div>
      <p role="status" data-testid="rate-result">
        {isTyped && rateText(t, rateOf(refunds.value, deals.value))}
      </p>
      <Source rules={RATE_SOURCE} />
    </div>
  );
}

interface BoxProps {
  label: string;
  testId: string;
  value: { value: string };
}

function CountBox({ label, testId, value }: BoxProps) {
  return (
    <label class="dispute__time">
      <span class="muted small">{label}</span>
      <input
        class="input"
        inputMode="numeric"
        autocomplete="off"
        data-testid={testId}
        value={value.value}
        onInput={(event) => {
          value.value = event.currentTarget.value;
        }}
      />
    </label>
  );
}

/** `undefined`: not two whole numbers. */
function rateOf(refunds: string, deals: string): DisputeRate | undefined {
  const [a, b] = [refunds, deals].map((text) => text.normalize('NFKC').trim());
  if (!a || !b || ![a, b].every((text) => /^\d{1,12}$/.test(text))) return undefined;
  return disputeRate(Number(a), Number(b));
}

function rateText(t: ReturnType<typeof useUi>['t'], rate: DisputeRate | undefined): string {
  if (!rate) return t('disputeRateBad');
  if (rate.kind === 'unknown') return t(`disputeRate_${rate.why}`);
  return t('disputeRateIs', rate.refunds, rate.deals, (rate.rate * 100).toFixed(2));
}
