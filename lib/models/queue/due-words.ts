import type { ShopSettings } from '../../chat/settings';
import type { EpochMs } from '../../chat/units';
import type { DueEntry } from '../../due/due-entry';
import { type AlertText, alertLines } from '../alert-text';
import { untilText } from '../commitment-words';
import type { Translate } from '../text';
import { createWords, type Words } from '../words';

/** What is to be done, without whose it is. */
export function dueWhat(t: Translate, entry: DueEntry): string {
  switch (entry.kind) {
    case 'commitment':
      return t(`dueCommitment_${entry.commitment}`);
    case 'dispute':
      return t('dueDispute', t(`disputeClock_${entry.clock}`));
    case 'case':
      return t('dueCase', t(`caseStep_${entry.step ?? 'file'}`));
    case 'review':
      return t('dueReview', t(`reviewGrade_${entry.grade}`));
    case 'contact':
      return t('dueContact');
  }
}

/** By when, or since when. */
export function dueWhen(
  t: Translate,
  words: Words,
  { meaning, at }: Pick<DueEntry, 'meaning' | 'at'>,
  now: EpochMs,
): string {
  switch (meaning) {
    case 'day':
      return words.day(at, now);
    case 'from':
      return words.instant(at, now);
    case 'until':
      return at > now
        ? t('disputeUntil', untilText(words, at, now))
        : t('lateBy', words.roughly(now - at));
  }
}

/** What is known of it besides: the words of a promise, of a review, of what was noted. */
export function dueDetail(entry: DueEntry): string {
  switch (entry.kind) {
    case 'commitment':
      return entry.words;
    case 'review':
      return entry.text;
    case 'contact':
      return entry.note;
    case 'dispute':
    case 'case':
      return entry.place.orderNumber ?? '';
  }
}

/** One notification for all that is due, the first to come first. @param due - at least one. */
export function dueAlertText(
  due: readonly DueEntry[],
  { zone }: Pick<ShopSettings, 'zone'>,
  t: Translate,
  now: EpochMs,
): AlertText {
  const words = createWords(t, zone);
  const nameOf = ({ buyer }: DueEntry) => buyer || t('buyerUnknown');
  const line = (one: DueEntry) =>
    t('dueAlertLine', nameOf(one), dueWhat(t, one), dueWhen(t, words, one, now));
  const [first] = due;
  const isOne = due.length === 1 && first !== undefined;
  return {
    title: isOne ? t(`dueAlert_${first.kind}`, nameOf(first)) : t('dueAlertMany', due.length),
    message: alertLines(due, line, (more) => t('dueAlertMore', more)),
  };
}
