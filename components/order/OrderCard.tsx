import type { ComponentChildren } from 'preact';
import type { Order, OrderField } from '../../lib/chat/order';
import { Card } from '../parts/Card';
import { CopyButton } from '../parts/CopyButton';
import { problemOf, Unknown } from '../parts/Unknown';
import { useUi } from '../ui-context';

/** Folded away where they can be read: the page beside the sidebar shows them too. */
const DETAILS = [
  'freight',
  'closesAt',
  'paidAt',
  'shipBy',
  'shippedAt',
  'signedAt',
  'returnRequestedAt',
  'address',
] as const satisfies readonly OrderField[];

interface Props {
  order: Order;
  /** Back to the list, where the agent picked this order from several. */
  onChooseAgain?: (() => void) | undefined;
  /** What can be done about it. */
  children?: ComponentChildren;
}

export function OrderCard({ order, onChooseAgain, children }: Props) {
  const { t, words } = useUi();
  const known = DETAILS.filter((field) => isKnown(order, field));
  const troubled = DETAILS.filter((field) => !isKnown(order, field) && problemOf(order, field));
  const back = onChooseAgain && (
    <button type="button" class="button button--quiet" onClick={onChooseAgain}>
      {t('chooseAgain')}
    </button>
  );
  return (
    <Card title={t('order')} aside={back} class="order">
      <div class="order__top">
        <span class="order__status" data-testid="order-status">
          {order.status === 'unknown' ? (
            <Unknown problem={problemOf(order, 'status')} />
          ) : (
            t(`status_${order.status}`)
          )}
        </span>
        <strong class="order__amount" data-testid="order-amount">
          {order.amountFen === undefined ? (
            <Unknown problem={problemOf(order, 'amount')} />
          ) : (
            words.value.money(order.amountFen)
          )}
        </strong>
      </div>
      <Items order={order} />
      <dl class="facts">
        <Fact name={t('field_number')}>
          <span class="order__number" data-testid="order-number">
            {order.number ?? <Unknown problem={problemOf(order, 'number')} />}
          </span>
          {order.number && <CopyButton text={order.number} label={t('copyNumber')} />}
        </Fact>
        <Fact name={t('field_placedAt')}>
          <Value order={order} field="placedAt" />
        </Fact>
        {troubled.map((field) => (
          <Fact key={field} name={t(`field_${field}`)}>
            <Value order={order} field={field} />
          </Fact>
        ))}
      </dl>
      {known.length > 0 && (
        <details>
          <summary>{t('orderMore')}</summary>
          <dl class="facts">
            {known.map((field) => (
              <Fact key={field} name={t(`field_${field}`)}>
                <Value order={order} field={field} />
              </Fact>
            ))}
          </dl>
        </details>
      )}
      {children}
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd class="order__value">{children}</dd>
    </>
  );
}

type Shown = (typeof DETAILS)[number] | 'placedAt';

function isKnown(order: Order, field: Shown): boolean {
  return order[field === 'freight' ? 'freightFen' : field] !== undefined;
}

/** One fact as the order has it, or 未知 with the reason. */
function Value({ order, field }: { order: Order; field: Shown }) {
  const { t, words, now } = useUi();
  if (!isKnown(order, field)) return <Unknown problem={problemOf(order, field)} />;
  if (field === 'freight') {
    const { freightFen = 0 } = order;
    return <>{freightFen === 0 ? t('freightFree') : words.value.money(freightFen)}</>;
  }
  if (field === 'address') {
    const { address = '' } = order;
    return (
      <>
        <span>{address}</span>
        <CopyButton text={address} label={t('copyAddress')} />
      </>
    );
  }
  const { [field]: at = 0 } = order;
  return <time dateTime={new Date(at).toISOString()}>{words.value.instant(at, now.value)}</time>;
}

function Items({ order }: { order: Order }) {
  const { t, words } = useUi();
  if (order.items.length === 0) {
    return (
      <p>
        {t('field_items')} <Unknown problem={problemOf(order, 'items')} />
      </p>
    );
  }
  return (
    <ul class="items">
      {order.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the page gives items no identity.
        <li key={index} class="item">
          <span class="item__title">{item.title}</span>
          {item.variant && <span class="item__variant">{item.variant}</span>}
          <span class="item__figures">
            {item.priceFen !== undefined && words.value.money(item.priceFen)}
            {item.quantity !== undefined && ` × ${item.quantity}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
