import { useCallback, useEffect, useState } from 'react';
import { buyersAt } from './buyers';
import { DAY, dateTime } from './shanghai';
import type { Buyer, Line, Order } from './shop';

const query = new URLSearchParams(location.search);
window.__sent = [];

/** How much of the open conversation the page has loaded: the header comes first, the order panel last. */
export type Loaded = 'header' | 'thread' | 'orders';
const THREAD_AFTER_MS = 60;
const ORDERS_AFTER_MS = 150;

/** All the state of the page. */
export function useShop() {
  const [buyers, setBuyers] = useState(() => buyersAt(Date.now(), { isBig: query.has('big') }));
  const [drafts, setDrafts] = useState<Record<string, string>>({});
  const openId = useOpenId(buyers);
  const loaded = useLoaded(openId);

  const change = useCallback((id: string, next: (buyer: Buyer) => Buyer) => {
    setBuyers((all) => all.map((buyer) => (buyer.id === id ? next(buyer) : buyer)));
  }, []);

  const say = useCallback(
    (id: string, side: Line['side'], text: string) => {
      const line = { side, text, at: Date.now() };
      change(id, (buyer) => ({ ...buyer, lines: [...buyer.lines, line] }));
    },
    [change],
  );

  const setDraft = (html: string) => setDrafts((all) => ({ ...all, [openId]: html }));

  return {
    buyers,
    open: buyers.find((buyer) => buyer.id === openId),
    loaded,
    draft: drafts[openId] ?? '',
    setDraft,
    select: (id: string) => {
      location.hash = `#/c/${id}`;
      change(id, (buyer) => ({ ...buyer, unread: false }));
    },
    send: (text: string) => {
      window.__sent.push({ conversationId: openId, text, at: Date.now() });
      say(openId, 'agent', text);
      setDraft('');
    },
    say: (text: string, id = openId) => say(id, 'buyer', text),
    order: (title: string) => change(openId, (buyer) => withPaidOrder(buyer, title)),
    pay: () => change(openId, (buyer) => withFirstOrder(buyer, paidNow)),
    close: () => change(openId, (buyer) => withFirstOrder(buyer, closedNow)),
  };
}

export type Shop = ReturnType<typeof useShop>;

function useOpenId(buyers: Buyer[]): string {
  const read = () => decodeURIComponent(location.hash.replace(/^#\/c\//, ''));
  const [wanted, setWanted] = useState(read);
  useEffect(() => {
    const listen = () => setWanted(read());
    window.addEventListener('hashchange', listen);
    return () => window.removeEventListener('hashchange', listen);
  });
  return buyers.find((buyer) => buyer.id === wanted)?.id ?? buyers[0]?.id ?? '';
}

function useLoaded(openId: string): Loaded {
  const [state, setState] = useState<{ id: string; loaded: Loaded }>({
    id: openId,
    loaded: 'header',
  });
  useEffect(() => {
    const reach = (loaded: Loaded) => setState({ id: openId, loaded });
    const timers = [
      setTimeout(reach, THREAD_AFTER_MS, 'thread'),
      setTimeout(reach, ORDERS_AFTER_MS, 'orders'),
    ];
    return () => timers.forEach(clearTimeout);
  }, [openId]);
  return state.id === openId ? state.loaded : 'header';
}

function withFirstOrder(buyer: Buyer, next: (order: Order) => Order): Buyer {
  const [first, ...rest] = buyer.orders;
  return first ? { ...buyer, orders: [next(first), ...rest] } : buyer;
}

/** A further order, placed and paid now. */
function withPaidOrder(buyer: Buyer, title: string): Buyer {
  const now = Date.now();
  const serial = String(buyer.orders.length + 1).padStart(4, '0');
  const rows = {
    订单编号: `88000000000009${serial}`,
    订单状态: '待发货',
    实付金额: '¥239.00',
    下单时间: dateTime(now),
    付款时间: dateTime(now),
  };
  const items = [{ title, variant: '', quantity: 1, price: '¥239.00', category: '' }];
  return { ...buyer, orders: [...buyer.orders, { id: `card-${serial}`, rows, items }] };
}

function paidNow(order: Order): Order {
  const { 应付金额: due, 关闭时间: _, ...rows } = order.rows;
  const now = Date.now();
  return {
    ...order,
    rows: {
      ...rows,
      订单状态: '待发货',
      实付金额: due ?? rows.实付金额,
      付款时间: dateTime(now),
      承诺发货时间: dateTime(now + 2 * DAY),
    },
  };
}

function closedNow(order: Order): Order {
  return {
    ...order,
    rows: { ...order.rows, 订单状态: '交易关闭', 关闭时间: dateTime(Date.now()) },
  };
}
