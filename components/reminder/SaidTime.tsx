import type { TimeChoice } from '../../lib/reminders/time-choices';
import { useUi } from '../ui-context';

/** The time read from the buyer's words, and how much of it is ours. */
export function SaidTime({ choice }: { choice: Extract<TimeChoice, { kind: 'said' }> }) {
  const { t, words, now } = useUi();
  const { at, sureness } = choice;
  return (
    <>
      {words.value.instant(at, now.value)}
      {sureness !== 'said' && <span class="chip__note">{t(`sureness_${sureness}`)}</span>}
    </>
  );
}
