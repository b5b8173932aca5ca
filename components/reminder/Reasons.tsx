import { becauseText } from '../../lib/models/because-words';
import type { Because } from '../../lib/reminders/because';
import { SourceLine } from '../parts/SourceLine';
import { useUi } from '../ui-context';

/** Why the plan is what it is, folded away. */
export function Reasons({ reasons }: { reasons: readonly Because[] }) {
  const { t, words, now } = useUi();
  if (reasons.length === 0) return null;
  return (
    <details class="reasons">
      <summary>{t('why')}</summary>
      <ul>
        {reasons.map((reason) => (
          <li key={`${reason.code} ${reason.params?.channel}`}>
            {becauseText(t, words.value, reason, now.value)}
          </li>
        ))}
      </ul>
      <SourceLine source={t('reminderSource')} isVerified={false} />
    </details>
  );
}
