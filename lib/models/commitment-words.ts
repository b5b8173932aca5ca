import type { Badge } from '../chat/badge';
import { type EpochMs, MINUTE_MS } from '../chat/units';
import type { Commitment } from '../commitments/commitment';
import type { Translate } from './text';
import type { Words } from './words';

/** `今天 18:00 前发货`; the midnight that ends a day is named as 24:00 of that day. */
export function commitmentDue(
  t: Translate,
  words: Words,
  { kind, dueAt }: Pick<Commitment, 'kind' | 'dueAt'>,
  now: EpochMs,
): string {
  return t(`commitmentBy_${kind}`, untilText(words, dueAt, now));
}

/** `今天 24:00` in place of `明天 00:00`. */
export function untilText(words: Words, at: EpochMs, now: EpochMs): string {
  const plain = words.instant(at, now);
  if (!plain.endsWith(' 00:00')) return plain;
  return words.instant(at - MINUTE_MS, now).replace(/ \d\d:\d\d$/u, ' 24:00');
}

/** What came of a commitment, or how long there is left. */
export function commitmentStateText(
  t: Translate,
  words: Words,
  { state, dueAt, closedAt }: Commitment,
  now: EpochMs,
): { text: string; tone: Badge['tone'] } {
  switch (state) {
    case 'open':
      return dueAt > now
        ? { text: t('remaining', words.countdown(dueAt - now)), tone: 'due' }
        : { text: t('commitmentOver', words.roughly(now - dueAt)), tone: 'bad' };
    case 'kept':
      return { text: t('commitment_kept'), tone: 'good' };
    case 'lapsed': {
      const lateMs = closedAt === undefined ? 0 : closedAt - dueAt;
      const text = lateMs > 0 ? t('commitmentLate', words.roughly(lateMs)) : t('commitment_lapsed');
      return { text, tone: 'bad' };
    }
    case 'unclear':
    case 'withdrawn':
      return { text: t(`commitment_${state}`), tone: 'quiet' };
  }
}
