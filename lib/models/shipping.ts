import type { Order } from '../chat/order';
import type { RuleOverrides, ShopSettings } from '../chat/settings';
import type { EpochMs } from '../chat/units';
import { BREACHES, type Breach, breachExposure, type Exposure } from '../rules/late-exposure';
import { type ShippingState, shippingState } from '../rules/shipping-due';

export interface ShippingView {
  state: ShippingState;
  /** What each way to break a promise may cost, late shipping first. */
  breaches: readonly { breach: Breach; exposure: Exposure }[];
  /** What being late may cost. */
  exposure: Exposure;
  overrides: RuleOverrides;
}

type Shop = Pick<ShopSettings, 'platform' | 'ruleOverrides'>;

/** Where the shipping of `order` stands; `undefined` where the order's times or amounts cannot be computed with. */
export function viewShipping(order: Order, shop: Shop, now: EpochMs): ShippingView | undefined {
  const { platform, ruleOverrides: overrides } = shop;
  try {
    const state = shippingState(order, now, platform, overrides);
    const exposureOf = (breach: Breach) => breachExposure(breach, order, platform, overrides);
    const breaches = BREACHES.map((breach) => ({ breach, exposure: exposureOf(breach) }));
    return { state, breaches, exposure: exposureOf('lateShipping'), overrides };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
