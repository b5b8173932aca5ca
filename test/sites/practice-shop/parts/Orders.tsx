import { type Item, LABELS, type Order } from '../shop';

export function Orders({ orders, isLoading }: { orders: Order[]; isLoading: boolean }) {
  const shown = isLoading ? [] : orders;
  return (
    <section data-panel="orders" aria-label="订单" aria-busy={isLoading}>
      <h2>订单{shown.length > 0 && <small>{shown.length} 笔</small>}</h2>
      {shown.map((order) => (
        <OrderCard key={order.id} order={order} isCurrent={shown.length === 1} />
      ))}
      {shown.length === 0 && <p className="orders-empty">{isLoading ? '加载中…' : '暂无订单'}</p>}
    </section>
  );
}

function OrderCard({ order, isCurrent }: { order: Order; isCurrent: boolean }) {
  return (
    <article
      className="order-card"
      data-order-id={order.id}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <ul className="order-items">
        {order.items.map((item) => (
          <OrderItem key={item.title} item={item} />
        ))}
      </ul>
      <dl>
        {LABELS.filter((label) => order.rows[label] !== undefined).map((label) => (
          <div key={label} className="order-row" data-label={label}>
            <dt>{label}</dt>
            <dd className={label === '订单状态' ? 'order-status' : undefined}>
              {order.rows[label]}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

function OrderItem({ item }: { item: Item }) {
  return (
    <li>
      <span className="item-title">{item.title}</span>
      <span className="item-variant">{item.variant}</span>
      <span className="item-category">{item.category}</span>
      <span className="item-price">{item.price}</span>
      <span className="item-quantity">×{item.quantity}</span>
    </li>
  );
}
