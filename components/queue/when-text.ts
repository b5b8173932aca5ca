import type { EpochMs } from '../../lib/chat/units';
import type { Translate } from '../../lib/models/text';
import type { Words } from '../../lib/models/words';
import type { QueueEntry } from '../../lib/reminders/queue/queue-entry';

/** In a few words, when the order may be reminded of or why it is not. */
export function whenText(
  t: Translate,
  words: Words,
  { plan, bucket }: QueueEntry,
  now: EpochMs,
): string {
  switch (plan?.kind) {
    case 'planned': {
      if (plan.current) return t('queueLeft', words.roughly(plan.current.to - now));
      if (!plan.next) return t('queuePassed');
      if (bucket === 'promised') return t('queuePromisedAt', words.instant(plan.next.from, now));
      if (bucket === 'soon') return t('queueIn', words.roughly(plan.next.from - now));
      return t('queueFrom', words.instant(plan.next.from, now));
    }
    case 'refused':
      return plan.until === undefined
        ? t(`refused_${plan.why}`)
        : t('queueFrom', words.instant(plan.until, now));
    case 'notNeeded':
      return t(`notNeeded_${plan.why}`);
    case 'unknown':
      return t(`reminderUnknown_${plan.why}`);
    default:
      return t('queueNoPlan');
  }
}
