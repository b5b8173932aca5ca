import {
  TRIAL_KINDS,
  type OrderTrial as Trial,
  type TrialFilter,
} from '../../../lib/models/orders-import/order-trial';
import type { OrdersImport } from '../../../lib/models/orders-import/orders-import';
import { ROW_REFUSALS } from '../../../lib/reminders/import/read-orders';
import { Card } from '../../parts/Card';
import { Failed } from '../../parts/Loaded';
import { useUi } from '../../ui-context';
import { ProgressLine } from '../files/ProgressLine';
import { OrderRows } from './OrderRows';

/** What the file would do; nothing is stored yet. */
export function OrderTrial({ model }: { model: OrdersImport }) {
  const { t } = useUi();
  const check = model.check.value;
  switch (check.kind) {
    case 'missing':
      return null;
    case 'checking':
      return (
        <Card title={t('ordersTrial')} testId="orders-checking">
          <ProgressLine label={t('ordersChecking')} progress={check.progress}>
            <button type="button" class="button" onClick={model.cancel}>
              {t('libraryCallOff')}
            </button>
          </ProgressLine>
        </Card>
      );
    case 'failed':
      return (
        <Card title={t('ordersTrial')}>
          <Failed onRetry={model.checkAgain}>{t('ordersCheckFailed', check.why)}</Failed>
        </Card>
      );
    case 'ready':
      return (
        <Card title={t('ordersTrial')} testId="orders-trial">
          <Summary model={model} trial={check.trial} />
          <Refusals trial={check.trial} />
          <Filters model={model} trial={check.trial} />
          <OrderRows entries={model.entries.value} />
        </Card>
      );
  }
}

function Summary({ model, trial }: { model: OrdersImport; trial: Trial }) {
  const { t } = useUi();
  const { counts, orders, unpaidCount } = trial;
  return (
    <div class="orders__commit">
      <p role="status" data-testid="orders-summary">
        {orders.length > 0
          ? t('ordersSummary', counts.new, counts.changed, unpaidCount)
          : t('ordersSummaryNone')}{' '}
        <span class="muted">{t('ordersTrialHint')}</span>
      </p>
      <button
        type="button"
        class="button button--primary"
        data-testid="orders-commit"
        disabled={orders.length === 0}
        onClick={() => void model.commit()}
      >
        {t('ordersCommit', orders.length)}
      </button>
    </div>
  );
}

function Refusals({ trial: { refusals } }: { trial: Trial }) {
  const { t } = useUi();
  if (refusals.size === 0) return null;
  return (
    <p class="note" data-testid="orders-refusals">
      {t('ordersRefused')}
      {ROW_REFUSALS.flatMap((reason) => {
        const count = refusals.get(reason);
        return count ? t('ordersRefusedCount', t(`ordersRefusalShort_${reason}`), count) : [];
      }).join(' · ')}
    </p>
  );
}

function Filters({ model, trial }: { model: OrdersImport; trial: Trial }) {
  const { t } = useUi();
  const { counts, entries, problemCount } = trial;
  const chip = (filter: TrialFilter, label: string, size: number) => (
    <button
      key={filter ?? 'all'}
      type="button"
      class="chip"
      data-testid={`orders-show-${filter ?? 'all'}`}
      aria-pressed={model.filter.value === filter}
      onClick={() => {
        model.filter.value = filter;
      }}
    >
      {label} {size}
    </button>
  );
  return (
    <fieldset class="chips">
      <legend class="visually-hidden">{t('ordersShow')}</legend>
      {chip(undefined, t('libraryPlace_all'), entries.length)}
      {TRIAL_KINDS.map((kind) => chip(kind, t(`ordersKind_${kind}`), counts[kind]))}
      {problemCount > 0 && chip('problems', t('ordersKind_problems'), problemCount)}
    </fieldset>
  );
}
