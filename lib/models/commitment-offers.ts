import type { OrderStatus } from '../chat/order';
import type { ShopSettings } from '../chat/settings';
import type { EpochMs } from '../chat/units';
import {
  type Commitment,
  type CommitmentKind,
  commitmentId,
  isSameCommitment,
} from '../commitments/commitment';
import { promiseEnds } from '../commitments/promise-ends';
import { commitmentsIn } from '../commitments/recognise';
import { saidInThread, type ThreadPromise } from '../commitments/said-in-thread';
import { orderKey } from '../reminders/attempt';
import type { Subject } from './subject';

/** A promise the shop has made in words, to be kept track of with one click. */
export interface CommitmentOffer extends ThreadPromise {
  id: string;
}

/** A text that was put into the composer of the open conversation. */
export interface InsertedText {
  /** The order it was about. */
  orderKey: string;
  text: string;
  at: EpochMs;
}

interface Around {
  subject: Subject;
  inserted: readonly InsertedText[];
  shop: Pick<ShopSettings, 'zone' | 'ruleOverrides'>;
  now: EpochMs;
}

const UNSHIPPED: readonly OrderStatus[] = ['unpaid', 'paidUnshipped', 'unknown'];
const MAY_PROMISE: Record<CommitmentKind, readonly OrderStatus[]> = {
  ship: UNSHIPPED,
  arrive: [...UNSHIPPED, 'shipped'],
  reply: [...UNSHIPPED, 'shipped', 'delivered', 'success', 'refunding'],
};

/** Everything promised on this order in the thread and in what was put in, oldest first. */
export function promisesOn({ subject, inserted, shop, now }: Around): CommitmentOffer[] {
  const { conversation, order } = subject;
  const key = orderKey(conversation.site, order.number);
  const saying = { zone: shop.zone, ends: promiseEnds(shop.ruleOverrides) };
  const { messages } = conversation;
  const seen = saidInThread({ messages, placedAt: order.placedAt, now, ...saying });
  const put = inserted
    .filter((one) => one.orderKey === key)
    .flatMap(({ text, at }) =>
      commitmentsIn(text, { ...saying, sentAt: at }).map((said) => ({ ...said, madeAt: at })),
    );
  return [...seen, ...put]
    .filter(({ kind }) => MAY_PROMISE[kind].includes(order.status))
    .map((one) => ({ ...one, id: commitmentId(key, one.kind, one.words, one.dueAt) }))
    .toSorted((a, b) => a.madeAt - b.madeAt);
}

/** Of each kind the last promise, if it is still ahead and nothing was decided about it. */
export function offersOf(
  promises: readonly CommitmentOffer[],
  decided: readonly Commitment[],
  now: EpochMs,
): CommitmentOffer[] {
  const latest = new Map(promises.map((one) => [one.kind, one]));
  return [...latest.values()].filter(
    (one) => one.dueAt > now && !decided.some((known) => isSameCommitment(known, one)),
  );
}
