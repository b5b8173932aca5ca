import type { SeenOrder } from '../chat/seen-order';
import type { EpochMs } from '../chat/units';
import type { Commitment, CommitmentState } from './commitment';

type Shown = Pick<SeenOrder, 'status' | 'shippedAt' | 'signedAt'>;

/** What came of a commitment. */
export interface Settled {
  state: CommitmentState;
  closedAt: EpochMs;
}

/**
 * What the order's shown state says of a commitment; `undefined` if nothing new.
 *
 * Done at its time counts as kept. Where the page does not say when it was done, only being seen in time tells that it
 * was kept. An order that is closed or refunded asks for nothing more. An answer is seen by nobody but the agent.
 *
 * @see rule R5
 */
export function settleCommitment(
  { kind, state, dueAt }: Pick<Commitment, 'kind' | 'state' | 'dueAt'>,
  order: Shown,
  now: EpochMs,
): Settled | undefined {
  if (state !== 'open' && state !== 'unclear') return undefined;
  const doneAt = kind === 'ship' ? order.shippedAt : order.signedAt;
  if (kind !== 'reply' && isDone(kind, order)) {
    if (doneAt !== undefined)
      return { state: doneAt <= dueAt ? 'kept' : 'lapsed', closedAt: doneAt };
    if (state === 'unclear') return undefined;
    return { state: now <= dueAt ? 'kept' : 'unclear', closedAt: now };
  }
  const isOff = order.status === 'closed' || order.status === 'refunded';
  if (!isOff || state === 'unclear') return undefined;
  return { state: now < dueAt ? 'withdrawn' : 'lapsed', closedAt: now };
}

function isDone(kind: 'ship' | 'arrive', { status }: Shown): boolean {
  if (status === 'delivered' || status === 'success') return true;
  return kind === 'ship' && status === 'shipped';
}
