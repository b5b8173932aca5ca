import type { OrderStatus } from '../chat/order';
import type { SeenOrder } from '../chat/seen-order';
import { type DurationMs, type EpochMs, MINUTE_MS } from '../chat/units';
import { orderKey } from '../reminders/attempt';
import { goodsText, offeredTest } from './goods-words';
import type { OfferedGoods, PairingMoment } from './pairing';

/** Goods were offered: the reply went into the composer. */
export interface NewPairingUse {
  /** Made by the caller: the same conversation offering the same again is the same use. */
  id: string;
  pairingId: string;
  site: string;
  conversationKey: string;
  buyer: string;
  goods: Omit<OfferedGoods, 'note'>[];
  moment: PairingMoment;
}

export interface PairingUse extends NewPairingUse {
  at: EpochMs;
  /** The purchase that followed. */
  boughtIn?: { orderKey: string; at: EpochMs };
}

/** Of one pairing; `bought` of `uses` were followed by a purchase. */
export interface PairingCount {
  pairingId: string;
  uses: number;
  bought: number;
}

/** Only a paid order is a purchase; one whose money goes back was one, but says nothing for the goods. */
const BOUGHT: readonly OrderStatus[] = ['paidUnshipped', 'shipped', 'delivered', 'success'];

export const isPurchase = ({ status, placedAt }: SeenOrder): boolean =>
  BOUGHT.includes(status) && placedAt !== undefined;

/**
 * The uses that this order followed, with the purchase in them. Of several that offered the same goods the last before
 * the order counts, and goods of one order count once, however often the order is seen.
 *
 * @param uses - of any buyer.
 * @param withinMs - how long after a use a purchase counts.
 */
export function followedBy(
  order: SeenOrder,
  uses: readonly PairingUse[],
  withinMs: DurationMs,
): PairingUse[] {
  const { placedAt } = order;
  if (placedAt === undefined || !isPurchase(order)) return [];
  const key = orderKey(order.site, order.number);
  const before = uses
    .filter((use) => isSameBuyer(use, order) && precedes(use, placedAt, withinMs))
    .toSorted((a, b) => b.at - a.at);
  const followed = new Set<PairingUse>();
  for (const text of (order.goods ?? [order.itemTitle ?? '']).map(goodsText)) {
    const offering = before.filter(({ goods }) => goods.some((one) => offeredTest(one)(text)));
    const isCounted = offering.some(({ boughtIn }) => boughtIn?.orderKey === key);
    const [last] = offering;
    if (last && !isCounted && last.boughtIn === undefined) followed.add(last);
  }
  return [...followed].map((use) => ({ ...use, boughtIn: { orderKey: key, at: placedAt } }));
}

/** Pages show minutes: what was ordered within the minute of the use seems to come before it. */
function precedes({ at }: PairingUse, placedAt: EpochMs, withinMs: DurationMs): boolean {
  return placedAt >= Math.floor(at / MINUTE_MS) * MINUTE_MS && placedAt < at + withinMs;
}

/** A name alone tells a buyer only where the site does not hide a part of it. */
function isSameBuyer(use: PairingUse, { site, buyer, conversationKey }: SeenOrder): boolean {
  if (use.site !== site) return false;
  if (use.conversationKey !== '' && conversationKey !== '')
    return use.conversationKey === conversationKey;
  return use.buyer === buyer && buyer !== '' && !/[*＊]/u.test(buyer);
}
