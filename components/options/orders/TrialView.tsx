import type { OrdersImportState } from '../../../lib/models/orders-import/import-state';
import type { OrdersImport } from '../../../lib/models/orders-import/orders-import';
import { useLostFocus } from '../../parts/use-lost-focus';
import { useUi } from '../../ui-context';
import { ColumnTable } from './ColumnTable';
import { OrderTrial } from './OrderTrial';
import { SitePicker } from './SitePicker';

interface Props {
  model: OrdersImport;
  state: Extract<OrdersImportState, { kind: 'trial' }>;
}

/** What the file is taken for, to be corrected, and what it would do. */
export function TrialView({ model, state: { name, rowCount, columns } }: Props) {
  const { t } = useUi();
  const title = useLostFocus<HTMLParagraphElement>();
  return (
    <div class="orders">
      <div class="orders__file">
        <p class="orders__name" ref={title} tabIndex={-1}>
          <strong>{name}</strong> <span class="muted">{t('ordersFileRows', rowCount)}</span>
        </p>
        <button type="button" class="button" data-testid="orders-cancel" onClick={model.cancel}>
          {t('fileOther')}
        </button>
      </div>
      <SitePicker model={model} />
      <ColumnTable model={model} columns={columns} />
      <OrderTrial model={model} />
    </div>
  );
}
