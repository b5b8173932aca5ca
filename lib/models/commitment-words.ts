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
