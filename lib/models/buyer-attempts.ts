import type { ReadonlySignal } from '@preact/signals';
import type { CallBackground } from '../messaging/calls';
import type { Attempt } from '../reminders/attempt';
import { createQuery, type OnChanged, type Query } from './query';
import type { Subject } from './subject';

/** The attempts to the subject's buyer on other orders of the shop, newest first; none where the buyer has no name. */
export function createBuyerAttempts(
  call: CallBackground,
  onChanged: OnChanged,
  subject: ReadonlySignal<Subject | undefined>,
): Query<Attempt[]> {
  return createQuery({
    key: () => {
      const about = subject.value;
      if (!about) return undefined;
      const { site, buyer = '' } = about.conversation;
      return { site, buyer, orderNumber: about.order.number };
    },
    async ask({ site, buyer, orderNumber }) {
      if (!buyer) return [];
      const all = await call('attempts.ofBuyer', { site, buyer });
      return all.filter((one) => one.orderNumber !== orderNumber);
    },
    tables: ['attempts'],
    onChanged,
  });
}
