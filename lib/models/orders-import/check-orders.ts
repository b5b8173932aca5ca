import type { CallBackground } from '../../messaging/calls';
import { IMPORT_PIECE_MAX, type ImportVerdict } from '../../reminders/import/import-verdict';
import { orderReader, type ReadOrdersOptions } from '../../reminders/import/read-orders';
import { eachSlice } from '../../tables/in-slices';
import type { ReadOptions } from '../../tables/read-options';
import type { TableRow } from '../../tables/table';
import { type OrderTrial, orderTrial } from './order-trial';

/** Rows read at a stretch: some 10 ms. */
const SLICE = 300;

/**
 * Reads the rows and asks the store what each order would do; stores nothing.
 *
 * @throws the reason of the signal, or what the call rejects with.
 */
export async function checkOrders(
  call: CallBackground,
  rows: readonly TableRow[],
  { onProgress, signal, ...options }: ReadOrdersOptions & ReadOptions,
): Promise<OrderTrial> {
  const reader = orderReader(options);
  const total = rows.length * 2;
  await eachSlice(rows, reader.take, {
    size: SLICE,
    onProgress: (done) => onProgress?.(done, total),
    ...(signal && { signal }),
  });
  const orders = reader.orders.flatMap(({ order }) => order ?? []);
  const verdicts: ImportVerdict[] = [];
  for (let from = 0; from < orders.length; from += IMPORT_PIECE_MAX) {
    const piece = orders.slice(from, from + IMPORT_PIECE_MAX);
    verdicts.push(...(await call('orders.compare', { orders: piece })));
    signal?.throwIfAborted();
    onProgress?.(rows.length + Math.round((verdicts.length / orders.length) * rows.length), total);
  }
  return orderTrial(reader.orders, verdicts);
}
