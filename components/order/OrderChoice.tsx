import type { Order } from '../../lib/chat/order';
import { Card } from '../parts/Card';
import { useUi } from '../ui-context';

interface Props {
  orders: readonly Order[];
  onChoose: (cardKey: string) => void;
}

/** Several orders and no sure match: nothing is computed until the agent says which one it is about. */
export function OrderChoice({ orders, onChoose }: Props) {
  const { t, words } = useUi();
  return (
    <Card title={t('chooseOrderTitle')} class="next">
      <p>{t('chooseOrderWhy', orders.length)}</p>
      <ul class="choices">
        {orders.map((order) => (
          <li key={order.cardKey}>
            <button
              type="button"
              class="choice"
              data-testid={`choose-order-${order.cardKey}`}
              onClick={() => onChoose(order.cardKey)}
            >
              <span class="choice__line">
                <span>{t(`status_${order.status}`)}</span>
                <strong>
                  {order.amountFen === undefined
                    ? t('unknown')
                    : words.value.money(order.amountFen)}
                </strong>
              </span>
              <span class="muted small">{order.items[0]?.title}</span>
              <span class="muted small">{order.number ?? t('numberUnknown')}</span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
