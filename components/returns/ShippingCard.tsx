import type { ShippingState } from '../../lib/rules/shipping-due';
import { TMALL_SHIPS_WITHIN } from '../../lib/rules/shipping-rules';
import { sourceText } from '../../lib/rules/sources';
import { Card } from '../parts/Card';
import { useUi } from '../ui-context';

/** Until when a paid order must leave. */
export function ShippingCard({ state }: { state: ShippingState | undefined }) {
  const { t, words, now } = useUi();
  return (
    <Card title={t('nextShipping')} testId="shipping-card" class="next">
      {state?.kind === 'due' || state?.kind === 'late' ? (
        <>
          <p class="headline">
            <span class={state.kind === 'late' ? 'tone-bad' : 'tone-due'}>
              {t(`shipping_${state.kind}`)}
            </span>
            <span class="headline__time">
              {state.kind === 'late'
                ? t('lateBy', words.value.roughly(state.byMs))
                : t('remaining', words.value.countdown(state.remainingMs))}
            </span>
          </p>
          <p>{t('shipBefore', words.value.instant(state.deadline.at, now.value))}</p>
          {state.deadline.basis === 'platform' && (
            <p class="source">
              {t('ruleSource', sourceText(TMALL_SHIPS_WITHIN.source))}
              {!TMALL_SHIPS_WITHIN.verified && <span class="pill">{t('unverified')}</span>}
            </p>
          )}
        </>
      ) : (
        <>
          <p class="headline headline--small">{t('shippingUnknown')}</p>
          <p class="muted">
            {state?.kind === 'unknown' ? t(`shippingUnknown_${state.why}`) : t('timesUnusable')}
          </p>
        </>
      )}
    </Card>
  );
}
