import type { ChosenOrder } from '../../chat/choose-order';
import type { Order, OrderStatus } from '../../chat/order';
import type { FactName } from './names';

/** What is known for conditions; a fact that is absent is not known. */
export type TemplateFacts = Partial<Record<FactName, boolean>>;

/** As `ChosenOrder`, with no more of the order than conditions need. */
export type KnownOrder =
  | Exclude<ChosenOrder, { kind: 'chosen' }>
  | { kind: 'chosen'; order: Pick<Order, 'status'> };

const NONE: TemplateFacts = {
  unpaid: false,
  paid: false,
  toShip: false,
  shipped: false,
  signed: false,
  refunding: false,
};

/**
 * 已付款, 已发货 and 已签收 hold from then on, so that a signed order is a shipped one, too. How far an order came
 * that was closed or refunded does not show in its status.
 */
const BY_STATUS: Record<OrderStatus, TemplateFacts> = {
  unpaid: { ...NONE, unpaid: true },
  paidUnshipped: { ...NONE, paid: true, toShip: true },
  shipped: { ...NONE, paid: true, shipped: true },
  delivered: { ...NONE, paid: true, shipped: true, signed: true },
  success: { ...NONE, paid: true, shipped: true, signed: true },
  closed: { unpaid: false, toShip: false, refunding: false },
  refunding: { unpaid: false, paid: true, refunding: true },
  refunded: { unpaid: false, toShip: false, refunding: false },
  unknown: {},
};

/**
 * @param known - `undefined` where it cannot be told whether there is an order.
 * @param isReturning - whether the buyer bought here before; `undefined` if not known.
 */
export function templateFacts(known: KnownOrder | undefined, isReturning?: boolean): TemplateFacts {
  return {
    ...(known && orderFacts(known)),
    ...(isReturning !== undefined && { returning: isReturning }),
  };
}

function orderFacts(known: KnownOrder): TemplateFacts {
  switch (known.kind) {
    case 'none':
      return { hasOrder: false, ...NONE };
    case 'ambiguous':
      return { hasOrder: true };
    case 'chosen':
      return { hasOrder: true, ...BY_STATUS[known.order.status] };
  }
}
