import type { Order } from './order';

/** The order a conversation is about. */
export type ChosenOrder =
  | { kind: 'none' }
  | { kind: 'chosen'; order: Order }
  /** Several cards and nothing to tell them apart: the agent has to choose. */
  | { kind: 'ambiguous'; count: number };

/** The only order; of several the one the page marks as current, else the one the agent chose. */
export function chooseOrder(orders: readonly Order[], chosenCardKey?: string): ChosenOrder {
  const [first, ...others] = orders;
  if (!first) return { kind: 'none' };
  const sure =
    others.length === 0
      ? first
      : (only(orders.filter((order) => order.isCurrent)) ??
        only(orders.filter((order) => order.cardKey === chosenCardKey)));
  return sure ? { kind: 'chosen', order: sure } : { kind: 'ambiguous', count: orders.length };
}

function only(orders: Order[]): Order | undefined {
  return orders.length === 1 ? orders[0] : undefined;
}
