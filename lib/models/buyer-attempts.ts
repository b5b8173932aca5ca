import type { ReadonlySignal } from '@preact/signals';
import type { CallBackground } from '../messaging/calls';
import type { Attempt } from '../reminders/attempt';
import { createQuery, type OnChanged, type Query } from './query';
import type { Subject } from './subject';

/** Newest attempts looked through: a short name is also found in other buyers' names and in order numbers. */
const LOOKED_THROUGH = 200;

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
      const page = await call('attempts.page', { search: buyer, offset: 0, limit: LOOKED_THROUGH });
      return page.attempts.filter(
        (one) => one.site === site && one.buyer === buyer && one.orderNumber !== orderNumber,
      );
    },
    tables: ['attempts'],
    onChanged,
  });
}
