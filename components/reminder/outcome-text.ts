import type { EpochMs } from '../../lib/chat/units';
import type { Translate } from '../../lib/models/text';
import type { Words } from '../../lib/models/words';
import type { OutcomeResult } from '../../lib/reminders/attempt';

export function outcomeText(
  t: Translate,
  words: Words,
  result: OutcomeResult,
  now: EpochMs,
): string {
  switch (result.kind) {
    case 'paid':
      return t('outcome_paid');
    case 'closed':
      return t('outcome_closed');
    case 'notPaid':
      return t('outcomeNotPaid', t(`reason_${result.reason}`));
    case 'promised': {
      const when = t('outcomePromised', words.instant(result.promisedAt, now));
      return result.reason ? `${when} · ${t(`reason_${result.reason}`)}` : when;
    }
  }
}
