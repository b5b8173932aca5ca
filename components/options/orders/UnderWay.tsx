import type { OrdersImportState } from '../../../lib/models/orders-import/import-state';
import { Card } from '../../parts/Card';
import { useLostFocus } from '../../parts/use-lost-focus';
import { useUi } from '../../ui-context';
import { ProgressLine } from '../files/ProgressLine';

type StateOf<K> = Extract<OrdersImportState, { kind: K }>;

interface Props<K> {
  state: StateOf<K>;
  onCancel: () => void;
}

/** A file is being read. */
export function Reading({ state: { name, progress }, onCancel }: Props<'reading'>) {
  const { t } = useUi();
  const cancel = useLostFocus<HTMLButtonElement>();
  return (
    <Card title={t('optionsOrders')}>
      <ProgressLine label={t('fileReading', name)} progress={progress}>
        <button
          ref={cancel}
          type="button"
          class="button"
          data-testid="orders-cancel"
          onClick={onCancel}
        >
          {t('libraryCallOff')}
        </button>
      </ProgressLine>
    </Card>
  );
}

/** Orders are being stored; it stops between two pieces. */
export function Importing({ state, onCancel }: Props<'importing'>) {
  const { t } = useUi();
  const stop = useLostFocus<HTMLButtonElement>();
  const { name, progress, isStopping } = state;
  return (
    <Card title={t('optionsOrders')} testId="orders-importing">
      <ProgressLine
        label={isStopping ? t('ordersStopping') : t('ordersImporting', name)}
        progress={progress}
        figure={t('ordersProgress', progress.done, progress.total)}
      >
        <button
          ref={stop}
          type="button"
          class="button"
          data-testid="orders-stop"
          disabled={isStopping}
          onClick={onCancel}
        >
          {t('ordersStop')}
        </button>
      </ProgressLine>
    </Card>
  );
}
