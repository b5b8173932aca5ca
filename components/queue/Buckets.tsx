import type { Signal } from '@preact/signals';
import { QUEUE_BUCKETS, type QueueBucket } from '../../lib/reminders/queue/queue-entry';
import type { QueuePage } from '../../lib/reminders/queue/queue-page';
import { useUi } from '../ui-context';

interface Props {
  page: QueuePage;
  current: Signal<QueueBucket | undefined>;
}

/** Which part of the queue is listed; empty parts are not offered, but for the one in view. */
export function Buckets({ page, current }: Props) {
  const { t } = useUi();
  const offered = QUEUE_BUCKETS.filter(
    (name) => page.sums[name].count > 0 || name === 'now' || name === current.value,
  );
  const button = (name: QueueBucket | undefined, label: string, count?: number) => (
    <button
      key={name ?? 'all'}
      type="button"
      class="chip"
      data-testid={`queue-${name ?? 'all'}`}
      aria-pressed={current.value === name}
      onClick={() => {
        current.value = name;
      }}
    >
      {label}
      {count !== undefined && <span class="chip__count">{count}</span>}
    </button>
  );
  return (
    <div class="chips">
      {button(undefined, t('queueAll'))}
      {offered.map((name) => button(name, t(`bucket_${name}`), page.sums[name].count))}
    </div>
  );
}
