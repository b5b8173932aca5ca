import type { WaitingView } from '../../lib/models/service/waiting-view';
import { useUi } from '../ui-context';

/** Since when the buyer in view waits; beside the tabs, where it moves nothing when it comes and goes. */
export function Waiting({ waiting }: { waiting: WaitingView | undefined }) {
  const { t, words, now } = useUi();
  if (!waiting) return null;
  const { since, forMs, count, isOver } = waiting;
  const start = words.value.instant(since, now.value);
  const today = `${t('dayToday')} `;
  const length = words.value.roughly(forMs);
  // Of another day the length says enough, and there is little room.
  const text = start.startsWith(today)
    ? t('waitingSince', start.slice(today.length), length)
    : t('waitingFor', length);
  return (
    <span
      class={isOver ? 'waiting waiting--over' : 'waiting'}
      data-testid="waiting"
      title={t('waitingHint', start, count)}
    >
      {isOver ? t('waitingOver', text) : text}
    </span>
  );
}
