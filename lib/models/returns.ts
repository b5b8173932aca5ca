import type { Order } from '../chat/order';
import type { ShopSettings } from '../chat/settings';
import type { EpochMs } from '../chat/units';
import { type Coverage, coverageOf, coverageOfAll } from '../rules/coverage';
import { type GoodsChoice, goodsOf, type KnownGoods } from '../rules/goods';
import { type ReturnState, returnState } from '../rules/return-state';

/** One item of the order, and whether it may come back without a reason. */
export interface ReturnItem {
  title: string;
  goods: KnownGoods;
  coverage: Coverage;
}

export interface ReturnView {
  state: ReturnState;
  coverage: Coverage;
  items: ReturnItem[];
}

/**
 * Where the return of `order` stands; `undefined` where the order's times cannot be computed with.
 *
 * @param choices - what the shop has said about the goods of this site.
 */
export function viewReturn(
  order: Order,
  settings: Pick<ShopSettings, 'zone' | 'returnDays'>,
  now: EpochMs,
  choices: readonly GoodsChoice[],
): ReturnView | undefined {
  const items = order.items.map((item): ReturnItem => {
    const goods = goodsOf(item, order.number, choices);
    return { title: item.title, goods, coverage: coverageOf(goods) };
  });
  const coverage = coverageOfAll(items.map(({ goods }) => goods));
  const terms = { now, zone: settings.zone, days: settings.returnDays, coverage };
  try {
    return { coverage, items, state: returnState(order, terms) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
