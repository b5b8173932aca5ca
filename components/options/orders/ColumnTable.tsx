import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { OrdersImport } from '../../../lib/models/orders-import/orders-import';
import { ORDER_COLUMNS, type OrderColumn } from '../../../lib/reminders/import/order-columns';
import {
  columnAt,
  type FileColumn,
  missingColumns,
  REQUIRED_COLUMNS,
  USEFUL_COLUMNS,
} from '../../../lib/reminders/import/order-mapping';
import { Card } from '../../parts/Card';
import { useUi } from '../../ui-context';

/** A file with no more columns is shown whole; exports have sixty. */
const FEW_COLUMNS = 10;

interface Props {
  model: OrdersImport;
  columns: readonly FileColumn[];
}

/** What each column of the file is taken for, to be corrected. */
export function ColumnTable({ model, columns }: Props) {
  const { t } = useUi();
  const mapping = model.mapping.value;
  const missing = missingColumns(mapping, REQUIRED_COLUMNS);
  const isWhole = useSignal(columns.length <= FEW_COLUMNS || missing.length > 0);
  /** A line stays in view when its column is said not to be read. */
  const everRead = useRef(new Set<number>()).current;
  for (const { index } of columns) if (columnAt(mapping, index)) everRead.add(index);
  const shown = isWhole.value ? columns : columns.filter(({ index }) => everRead.has(index));
  return (
    <Card title={t('ordersColumns')} testId="orders-columns">
      <p class="muted small">{t('ordersColumnsHint')}</p>
      {missing.length > 0 && (
        <p class="failed" role="alert" data-testid="orders-missing">
          {t('ordersMissing', missing.map((column) => t(`ordersColumn_${column}`)).join(' · '))}
        </p>
      )}
      {missingColumns(mapping, USEFUL_COLUMNS).map((column) => (
        <p key={column} class="note tone-due">
          {t(`ordersWithout_${column as (typeof USEFUL_COLUMNS)[number]}`)}
        </p>
      ))}
      <div class="columns">
        <table class="columns__table">
          <thead>
            <tr>
              <th scope="col">{t('ordersColumnName')}</th>
              <th scope="col">{t('ordersColumnSamples')}</th>
              <th scope="col">{t('ordersColumnMeaning')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((column) => (
              <ColumnLine key={column.index} model={model} column={column} />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < columns.length && (
        <button
          type="button"
          class="button"
          data-testid="orders-more-columns"
          onClick={() => {
            isWhole.value = true;
          }}
        >
          {t('ordersMoreColumns', columns.length - shown.length)}
        </button>
      )}
    </Card>
  );
}

function ColumnLine({ model, column }: { model: OrdersImport; column: FileColumn }) {
  const { t } = useUi();
  const { index, samples } = column;
  const name = column.name || t('ordersColumnNameless', index + 1);
  const meaning = columnAt(model.mapping.value, index);
  return (
    <tr class={meaning ? undefined : 'columns__unread'}>
      <th scope="row">{name}</th>
      <td class="columns__samples muted small">
        {samples.map((sample) => (
          <span key={sample}>{sample}</span>
        ))}
      </td>
      <td>
        <select
          class="input"
          data-testid={`orders-column-${index}`}
          aria-label={t('ordersColumnIs', name)}
          value={meaning ?? ''}
          onChange={(event) => model.assign(index, columnNamed(event.currentTarget.value))}
        >
          <option value="">{t('ordersColumnNone')}</option>
          {ORDER_COLUMNS.map((one) => (
            <option key={one} value={one}>
              {t(`ordersColumn_${one}`)}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}

const columnNamed = (name: string): OrderColumn | undefined =>
  ORDER_COLUMNS.find((column) => column === name);
