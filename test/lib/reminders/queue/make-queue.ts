import type { QueueOrder } from '../../../../lib/reminders/queue/queue-entry';
import { at } from '../make';

let count = 0;

/** A silent order of 20 November 09:00, its number ascending. */
export function queued(over: Partial<QueueOrder> = {}): QueueOrder {
  count += 1;
  return {
    site: 'practice',
    number: `88000000000000${count}`,
    conversationKey: `c${count}`,
    buyer: `练习买家${count}`,
    status: 'unpaid',
    amountFen: 89_00,
    placedAt: at('11-20 09:00'),
    contact: 'silent',
    made: [],
    ...over,
  };
}
