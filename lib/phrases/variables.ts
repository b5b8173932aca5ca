import type { Order } from '../chat/order';
import type { ShopSettings } from '../chat/settings';
import { type EpochMs, type Fen, requireFen, type Zone } from '../chat/units';
import { toLocal } from '../chat/zone';
import type { VariableValues } from './template/names';

/** `8900` → `89.00元`. */
export function yuanText(amountFen: Fen): string {
  requireFen('amountFen', amountFen);
  const fen = String(amountFen % 100).padStart(2, '0');
  return `${Math.floor(amountFen / 100)}.${fen}元`;
}

/** `今天 18:00 前`, by the shop's wall clock; the year only where it is another one. */
export function deadlineText(at: EpochMs, zone: Zone, now: EpochMs): string {
  const local = toLocal(at, zone);
  const today = toLocal(now, zone);
  const days = today.toPlainDate().until(local.toPlainDate()).days;
  const near = ['今天', '明天', '后天'][days];
  const date = `${local.month}月${local.day}日`;
  const day = near ?? (local.year === today.year ? date : `${local.year}年${date}`);
  const clock = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${day} ${clock} 前`;
}

function itemText({ items }: Pick<Order, 'items'>): string | undefined {
  const [first] = items;
  return first && items.length > 1 ? `${first.title}等${items.length}款商品` : first?.title;
}

export type VariableOrder = Pick<Order, 'items' | 'amountFen' | 'address' | 'number' | 'shipBy'>;

/**
 * What the variables of a phrase stand for in this conversation. What the page does not say has no value; a
 * shipping time that is over has none either, so that it is not promised again.
 */
export function variablesOf(
  order: VariableOrder | undefined,
  buyer: string | undefined,
  settings: Pick<ShopSettings, 'shopName' | 'agentName' | 'zone'>,
  now: EpochMs,
): VariableValues {
  const amount = order?.amountFen === undefined ? undefined : yuanText(order.amountFen);
  const shipBy = order?.shipBy;
  const values = {
    buyer,
    item: order && itemText(order),
    amount,
    address: order?.address,
    orderNumber: order?.number,
    shipBy:
      shipBy !== undefined && shipBy > now ? deadlineText(shipBy, settings.zone, now) : undefined,
    shop: settings.shopName,
    agent: settings.agentName,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value));
}
