import type { Queue } from '../../lib/models/queue/queue';
import { QUEUE_STEP } from '../../lib/models/queue/queue';
import type { QueueReminder } from '../../lib/models/queue/queue-reminder';
import { orderKey } from '../../lib/reminders/attempt';
import type { QueuePage } from '../../lib/reminders/queue/queue-page';
import { Failed } from '../parts/Loaded';
import { SearchField } from '../parts/SearchField';
import { useUi } from '../ui-context';
import { Buckets } from './Buckets';
import { QueueRow } from './QueueRow';

interface Props {
  queue: Queue;
  /** Of the order that is unfolded. */
  reminder: QueueReminder;
}

/** Every unpaid order that was seen anywhere, what is to be done first at the top. */
export function QueueTab({ queue, reminder }: Props) {
  const { t } = useUi();
  const state = queue.page.state.value;
  const page = queue.shown.value;
  return (
    <section class="queue" aria-busy={state.kind === 'loading'}>
      <h2 class="queue__name">{t('queueName')}</h2>
      <SearchField search={queue.search} label={t('queueSearch')} testId="queue-search" />
      {state.kind === 'failed' && (
        <Failed onRetry={queue.page.again}>{t('failed', state.why)}</Failed>
      )}
      {page && <Buckets page={page} current={queue.bucket} />}
      {page ? (
        <Orders queue={queue} reminder={reminder} page={page} />
      ) : (
        state.kind === 'loading' && <p class="empty">{t('loading')}</p>
      )}
    </section>
  );
}

function Orders({ queue, reminder, page }: Props & { page: QueuePage }) {
  const { t } = useUi();
  if (page.total === 0) {
    const isSearching = queue.search.value.trim() !== '';
    const key = isSearching ? 'queueNone' : queue.bucket.value ? 'queueNoneHere' : 'queueEmpty';
    return <p class="empty">{t(key)}</p>;
  }
  const unfolded = queue.chosen.value;
  const rest = page.total - page.entries.length;
  return (
    <>
      <ul class="queue__list" data-testid="queue-list">
        {page.entries.map((entry, index) => {
          const { site, number } = entry.order;
          const isFirst = page.entries[index - 1]?.bucket !== entry.bucket;
          return (
            <QueueRow
              key={orderKey(site, number)}
              entry={entry}
              queue={queue}
              heading={isFirst && !queue.bucket.value}
              reminder={
                unfolded?.site === site && unfolded.number === number ? reminder : undefined
              }
            />
          );
        })}
      </ul>
      {rest > 0 && (
        <button type="button" class="button button--wide" onClick={queue.more}>
          {t('queueMore', Math.min(rest, QUEUE_STEP))}
        </button>
      )}
    </>
  );
}
