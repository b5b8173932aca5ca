import type { PlannedReminder } from '../../lib/reminders/plan';
import { useUi } from '../ui-context';

/** Each window from–to by the shop's clock; the one that counts now stands out. */
export function Windows({ plan }: { plan: PlannedReminder }) {
  const { t, words, now } = useUi();
  const counts = plan.current ?? plan.next;
  if (plan.windows.length === 0) return <p class="muted">{t('windowNone')}</p>;
  return (
    <ul data-testid="reminder-window">
      {plan.windows.map((span) => (
        <li key={span.from} class={span.from === counts?.from ? 'window window--counts' : 'window'}>
          {words.value.span(span.from, span.to, now.value)}
        </li>
      ))}
    </ul>
  );
}
