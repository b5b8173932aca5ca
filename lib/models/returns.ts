import type { Order } from '../chat/order';
import type { ShopSettings } from '../chat/settings';
import type { EpochMs } from '../chat/units';
import { type Coverage, coverageOfItems } from '../rules/coverage';
import { type ReturnState, returnState } from '../rules/return-state';

export interface ReturnView {
  state: ReturnState;
  coverage: Coverage;
}

/** Where the return of `order` stands; `undefined` where the order's times cannot be computed with. */
export function viewReturn(
  order: Order,
  settings: Pick<ShopSettings, 'zone' | 'returnDays'>,
  now: EpochMs,
): ReturnView | undefined {
  const coverage = coverageOfItems(order.items);
  const terms = { now, zone: settings.zone, days: settings.returnDays, coverage };
  try {
    return { coverage, state: returnState(order, terms) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
