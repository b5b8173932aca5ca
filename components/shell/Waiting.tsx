import type { WaitingView } from '../../lib/models/service/waiting-view';
import { useUi } from '../ui-context';

/** Since when the buyer in view waits; beside the tabs, where it moves nothing when it comes and goes. */
export function Waiting({ waiting }: { waiting: WaitingView | undefined }) {
  const { t, words, now } = useUi();
  if (!waiting) return null;
  const { since, forMs, count, isOver } = waiting;
  const start = words.value.instant(since, now.value);
  const time = start.replace(`${t('dayToday')} `, '');
  return (
    <span
      class={isOver ? 'waiting waiting--over' : 'waiting'}
      data-testid="waiting"
      title={t('waitingHint', start, count)}
    >
      {t('waitingSince', time, words.value.roughly(forMs))}
      {isOver && ` · ${t('waitingOver')}`}
    </span>
  );
}
