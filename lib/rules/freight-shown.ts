import type { Order } from '../chat/order';
import type { FreightTerms } from './freight';

/**
 * The terms of freight as far as the order shows them. A freight of nothing is free shipping or conditional free
 * shipping; only where one piece was bought, which cannot come back in part, do both come to the same.
 */
export function termsShown({
  freightFen,
  items,
}: Pick<Order, 'freightFen' | 'items'>): FreightTerms | undefined {
  if (freightFen === undefined) return undefined;
  if (freightFen > 0) return 'charged';
  return items.length === 1 && items[0]?.quantity === 1 ? 'free' : undefined;
}
