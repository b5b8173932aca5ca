import { useSignal } from '@preact/signals';
import { reasonOf } from '../../../lib/models/loadable';
import type { OrdersImportState } from '../../../lib/models/orders-import/import-state';
import type { OrdersImport } from '../../../lib/models/orders-import/orders-import';
import { Card } from '../../parts/Card';
import { useLostFocus } from '../../parts/use-lost-focus';
import { useUi } from '../../ui-context';

interface Props {
  model: OrdersImport;
  done: Extract<OrdersImportState, { kind: 'done' }>;
}

/** What was stored, what was not, and where it is now. */
export function ImportDone({ model, done: { name, stored, total, unpaidCount } }: Props) {
  const { t } = useUi();
  const headline = useLostFocus<HTMLParagraphElement>();
  const failure = useSignal<string | undefined>(undefined);
  const { sum, end, done } = stored;
  const left = total - done;
  const show = () => {
    failure.value = undefined;
    model.openQueue().catch((error: unknown) => {
      failure.value = reasonOf(error);
    });
  };
  return (
    <Card title={t('optionsOrders')} class="orders" testId="orders-done">
      <div class="orders__said" role="status">
        <p
          ref={headline}
          tabIndex={-1}
          class={end.kind === 'failed' ? 'headline tone-bad' : 'headline'}
        >
          {end.kind === 'failed' ? t('ordersDone_failed', end.why) : t(`ordersDone_${end.kind}`)}
        </p>
        <p data-testid="orders-sum">
          {t('ordersDoneSum', sum.added, sum.changed, sum.observed)}{' '}
          {left > 0 && t('ordersDoneLeft', left)}
        </p>
        <p class="muted small">
          {name} · {t('ordersTwice')}
        </p>
      </div>
      {unpaidCount > 0 && done > 0 && <p>{t('ordersInQueue')}</p>}
      <div class="orders__buttons">
        {left > 0 && (
          <button
            type="button"
            class="button button--primary"
            data-testid="orders-go-on"
            onClick={() => void model.commit()}
          >
            {t('ordersGoOn')}
          </button>
        )}
        {done > 0 && (
          <button type="button" class="button" data-testid="orders-open-queue" onClick={show}>
            {t('ordersOpenQueue')}
          </button>
        )}
        <button type="button" class="button" data-testid="orders-another" onClick={model.cancel}>
          {t('ordersAnother')}
        </button>
      </div>
      {failure.value && (
        <p class="failed" role="alert">
          {t('ordersQueueFailed', failure.value)}
        </p>
      )}
    </Card>
  );
}
