import type { Queue } from '../../lib/models/queue/queue';
import type { QueueReminder } from '../../lib/models/queue/queue-reminder';
import type { QueueEntry } from '../../lib/reminders/queue/queue-entry';
import { ReminderCard } from '../reminder/ReminderCard';
import { useUi } from '../ui-context';
import { whenText } from './when-text';

interface Props {
  entry: QueueEntry;
  queue: Queue;
  /** The first of its bucket, where several are listed. */
  heading: boolean;
  /** Given where the order is unfolded. */
  reminder: QueueReminder | undefined;
}

/** One order: whose, how much, until when; a click goes on with it. */
export function QueueRow({ entry, queue, heading, reminder }: Props) {
  const { t, words, now } = useUi();
  const { order, plan, bucket } = entry;
  const sum = queue.shown.value?.sums[bucket];
  const way = queue.wayOf(order);
  return (
    <>
      {heading && sum && (
        <li class="queue__heading">
          <span>{t(`bucket_${bucket}`)}</span>
          <span class="muted small">
            {sum.fen > 0
              ? t('queueSum', sum.count, words.value.money(sum.fen))
              : t('queueSumOnly', sum.count)}
          </span>
        </li>
      )}
      <li class="queue__item" data-testid={`queue-order-${order.number}`}>
        <button
          type="button"
          class="queue__row"
          data-testid={`queue-row-${order.number}`}
          aria-expanded={way === 'here' ? undefined : reminder !== undefined}
          onClick={() => queue.choose(entry)}
        >
          <span class="queue__line">
            <span class="queue__buyer">
              {order.buyer || t('buyerUnknown')}
              {order.isReturning && <span class="tag">{t('queueReturning')}</span>}
            </span>
            <span class="queue__amount">
              {order.amountFen === undefined
                ? t('queueAmountUnknown')
                : words.value.money(order.amountFen)}
            </span>
          </span>
          <span class="queue__line small">
            <span class={bucket === 'now' ? 'tone-good' : 'muted'}>
              {whenText(t, words.value, entry, now.value)}
            </span>
            <span class="muted">
              {way === 'here'
                ? t('queueHere')
                : plan?.kind === 'planned' && t(`channel_${plan.channel}`)}
            </span>
          </span>
          {order.itemTitle && <span class="queue__title muted small">{order.itemTitle}</span>}
        </button>
        {reminder && (
          <div class="queue__card">
            {way === 'elsewhere' && <p class="muted small">{t('queueOpenFirst')}</p>}
            <p class="muted small">{order.number}</p>
            <ReminderCard model={reminder} answers={reminder.answers} />
          </div>
        )}
      </li>
    </>
  );
}
