import type { SeenOrder } from '../../chat/seen-order';
import type { EpochMs } from '../../chat/units';
import type { MadeReminder } from '../attempt';
import type { ReminderPlan } from '../reminder-plan';

/** An order with what its plan depends on, as the queue knows it without its page. */
export interface QueueOrder extends SeenOrder {
  made: readonly MadeReminder[];
  /** The buyer has completed a deal with the shop before; absent where none was seen. */
  isReturning?: boolean;
}

/**
 * Where an order stands in the queue. `promised`: waits for the time the buyer named. `done`: nothing more is to be
 * made of it, or its time has passed. `unclear`: it cannot be planned; the entry says why.
 */
export const QUEUE_BUCKETS = ['now', 'soon', 'promised', 'later', 'done', 'unclear'] as const;
export type QueueBucket = (typeof QUEUE_BUCKETS)[number];

export interface QueueEntry {
  order: QueueOrder;
  bucket: QueueBucket;
  /** `undefined` where the order's times contradict each other. */
  plan: ReminderPlan | undefined;
  /** When time alone next changes what is said here. */
  changesAt?: EpochMs;
}
