import type { SeenOrder } from '../../lib/chat/seen-order';
import { useUi } from '../ui-context';

/** Orders of the buyer's name, newest first. */
export function BuyerOrders({ orders }: { orders: readonly SeenOrder[] }) {
  const { t, words, now } = useUi();
  return (
    <ul class="buyer__orders">
      {orders.map(({ number, status, amountFen, placedAt, itemTitle }) => (
        <li key={number}>
          <span class="buyer__line">
            <span>{status === 'unknown' ? t('unknown') : t(`status_${status}`)}</span>
            <span>{amountFen === undefined ? t('unknown') : words.value.money(amountFen)}</span>
          </span>
          <span class="muted small">
            {placedAt !== undefined && `${words.value.instant(placedAt, now.value)} · `}
            {itemTitle ?? number}
          </span>
        </li>
      ))}
    </ul>
  );
}
