/** Dispute refunds as a share of Alipay deals, with both numbers it is made of. */
export type DisputeRate =
  | { kind: 'rate'; refunds: number; deals: number; rate: number }
  | { kind: 'unknown'; why: 'noDeals' | 'moreRefundsThanDeals' };

/**
 * @param refunds - orders refunded by a dispute, of the same days as `deals`.
 * @param deals - orders paid through Alipay.
 * @throws RangeError naming the number that is not a whole one of 0 or more.
 * @see rule R9
 */
export function disputeRate(refunds: number, deals: number): DisputeRate {
  requireCount('refunds', refunds);
  requireCount('deals', deals);
  if (deals === 0) return { kind: 'unknown', why: 'noDeals' };
  if (refunds > deals) return { kind: 'unknown', why: 'moreRefundsThanDeals' };
  return { kind: 'rate', refunds, deals, rate: refunds / deals };
}

function requireCount(field: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${field} is not a count: ${value}`);
  }
}
