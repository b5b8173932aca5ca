import type { ComponentChildren } from 'preact';
import type { Order } from '../lib/chat/order';
import type { Sidebar } from '../lib/models/sidebar';
import { OrderChoice } from './order/OrderChoice';
import { Card } from './parts/Card';
import { problemOf, Unknown } from './parts/Unknown';
import { ReminderCard } from './reminder/ReminderCard';
import { ReturnCard } from './returns/ReturnCard';
import { ShippingCard } from './returns/ShippingCard';
import { useUi } from './ui-context';

/** What to do next about this order, by the stage of the trade. */
export function NextCard({ sidebar }: { sidebar: Sidebar }) {
  const { t } = useUi();
  const { choice } = sidebar;
  const chosen = choice.chosen.value;
  const conversation = sidebar.page.conversation.value;
  if (!chosen || !conversation) return null;
  if (chosen.kind === 'ambiguous') {
    return <OrderChoice orders={conversation.orders} onChoose={choice.choose} />;
  }
  if (chosen.kind === 'none') {
    return <Calm>{t(choice.readsOrders ? 'next_preSale' : 'next_noOrders')}</Calm>;
  }

  const { order } = chosen;
  const stage = choice.stage.value;
  switch (stage) {
    case 'unpaid':
      return order.number === undefined ? (
        <Calm>
          {t('reminderNeedsNumber')} <Unknown problem={problemOf(order, 'number')} />
        </Calm>
      ) : (
        <ReminderCard
          model={sidebar.reminder}
          answers={sidebar.answers}
          searchKeys={sidebar.searchKeys}
        />
      );
    case 'toShip':
      return (
        <ShippingCard view={sidebar.shipping.value} commitments={sidebar.commitments} isNext />
      );
    case 'signed':
      return <ReturnCard sidebar={sidebar} isNext />;
    case 'unknown':
      return <StatusUnknown order={order} />;
    default:
      return stage ? <Calm>{t(`next_${stage}`)}</Calm> : null;
  }
}

function Calm({ children }: { children: ComponentChildren }) {
  const { t } = useUi();
  return (
    <Card title={t('next')} class="next next--calm" testId="next">
      <p>{children}</p>
    </Card>
  );
}

function StatusUnknown({ order }: { order: Order }) {
  const { t } = useUi();
  return (
    <Calm>
      {t('next_unknown')} <Unknown problem={problemOf(order, 'status')} />
    </Calm>
  );
}
