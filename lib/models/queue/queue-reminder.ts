import { computed, type ReadonlySignal } from '@preact/signals';
import type { EpochMs } from '../../chat/units';
import type { PageLink } from '../../messaging/page-link';
import type { Attempt } from '../../reminders/attempt';
import type { QueueOrder } from '../../reminders/queue/queue-entry';
import type { Answers } from '../answers';
import { createBuyerAttempts } from '../buyer-attempts';
import { createFill } from '../fill';
import { createInsertion } from '../insertion';
import { createQuery, type OnChanged } from '../query';
import { createReminder, type ReminderModel, type ReminderNeeds } from '../reminder';
import type { WordingGate } from '../wording';
import { createQueueAnswers } from './queue-answers';
import { queueSubject } from './queue-subject';

export interface QueueReminderNeeds
  extends Pick<
    ReminderNeeds,
    'call' | 'newId' | 'copy' | 'now' | 'settings' | 'phrases' | 'uses' | 'notices'
  > {
  onChanged: OnChanged;
  /** To the minute: each step fills anew. */
  minute: ReadonlySignal<EpochMs>;
  order: ReadonlySignal<QueueOrder | undefined>;
  gate: WordingGate;
}

export interface QueueReminder extends ReminderModel {
  answers: Answers;
  dispose(): void;
}

/** Nothing to insert into: wordings are copied. */
const NO_PAGE: Pick<PageLink, 'call'> = {
  call: (name) =>
    Promise.resolve((name === 'insert' ? { ok: false, reason: 'noPage' } : null) as never),
};

/** Reminds of an order whose conversation is not open here. */
export function createQueueReminder(needs: QueueReminderNeeds): QueueReminder {
  const { call, onChanged, order, settings } = needs;
  const subject = computed(() => order.value && queueSubject(order.value));
  const attempts = createQuery<{ site: string; orderNumber: string }, Attempt[]>({
    key: () => order.value && { site: order.value.site, orderNumber: order.value.number },
    ask: async (which) => (await call('attempts.ofOrder', which)).toSorted((a, b) => b.at - a.at),
    tables: ['attempts'],
    onChanged,
  });
  const otherAttempts = createBuyerAttempts(call, onChanged, subject);
  const fill = computed(() => {
    const { value: about } = subject;
    const { value: shop } = settings;
    if (!about || !shop) return undefined;
    return createFill({
      conversation: about.conversation,
      chosen: { kind: 'chosen', order: about.order },
      settings: shop,
      now: needs.minute.value,
      isReturning: order.value?.isReturning || undefined,
    });
  });
  const insertion = createInsertion(NO_PAGE, needs.copy, needs.notices, needs.gate);
  const reminder = createReminder({
    ...needs,
    facts: {
      kind: 'typed',
      get isChatReminderForbidden() {
        return order.value?.isChatReminderForbidden ?? false;
      },
    },
    subject,
    attempts,
    otherAttempts,
    fill,
    insertion,
  });
  return {
    ...reminder,
    answers: createQueueAnswers({ ...needs, fill, insertion }),
    dispose() {
      attempts.dispose();
      otherAttempts.dispose();
    },
  };
}
